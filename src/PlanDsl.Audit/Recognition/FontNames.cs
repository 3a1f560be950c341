namespace PlanDsl.Audit.Recognition;

/// <summary>Tells the family of a font by its name.</summary>
internal static class FontNames
{
    private static readonly (string Word, FontFamily Family)[] Words =
    [
        ("小标宋", FontFamily.XiaoBiaoSong), ("xiaobiaosong", FontFamily.XiaoBiaoSong),
        ("fzxbs", FontFamily.XiaoBiaoSong), ("仿宋", FontFamily.FangSong), ("fangsong", FontFamily.FangSong),
        ("fzfs", FontFamily.FangSong), ("楷", FontFamily.Kai), ("kaiti", FontFamily.Kai), ("fzkt", FontFamily.Kai),
        ("黑体", FontFamily.Hei), ("simhei", FontFamily.Hei), ("stheiti", FontFamily.Hei), ("fzht", FontFamily.Hei),
        ("宋", FontFamily.Song), ("simsun", FontFamily.Song), ("stsong", FontFamily.Song), ("fzss", FontFamily.Song),
    ];

    /// <summary>The family of a font; null stands for a file that names none.</summary>
    internal static FontFamily FamilyOf(string? name)
    {
        var plain = name?.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() ?? "";
        return Words.FirstOrDefault(word => plain.Contains(word.Word, StringComparison.Ordinal)).Family;
    }

    /// <summary>What a family is called.</summary>
    internal static AuditText NameOf(FontFamily family) => family switch
    {
        FontFamily.FangSong => new("仿宋", "FangSong"),
        FontFamily.Kai => new("楷体", "KaiTi"),
        FontFamily.Hei => new("黑体", "HeiTi"),
        FontFamily.XiaoBiaoSong => new("小标宋", "XiaoBiaoSong"),
        FontFamily.Song => new("宋体", "SongTi"),
        _ => new("其他字体", "another font"),
    };
}
