namespace PlanDsl.Audit.Pages;

/// <summary>The kinds of type that the standard names; fonts of one kind have many names.</summary>
internal static class FontClass
{
    internal const string Hei = "黑体";
    internal const string Kai = "楷体";
    internal const string FangSong = "仿宋";
    internal const string XiaoBiaoSong = "小标宋";
    internal const string Song = "宋体";

    /// <summary>The kind of a font; its own name if that tells none.</summary>
    internal static string Of(string font)
    {
        bool Has(string part) => font.Contains(part, StringComparison.OrdinalIgnoreCase);
        return Has("XiaoBiao") || Has("小标宋") || (Has("Song") && Has("Bold")) ? XiaoBiaoSong
            : Has("Fang") || Has("仿宋") ? FangSong
            : Has("Kai") || Has("楷") ? Kai
            : Has("Hei") || Has("黑") ? Hei
            : Has("Song") || Has("SimSun") || Has("宋") ? Song
            : font;
    }
}
