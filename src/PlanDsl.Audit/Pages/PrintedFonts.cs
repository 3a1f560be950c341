namespace PlanDsl.Audit.Pages;

/// <summary>
/// Tells whether a font that a Word file names is one of those in a PDF, which has their PostScript names.
/// </summary>
public static class PrintedFonts
{
    /// <summary>Names in Word, and what the names in a PDF begin with.</summary>
    private static readonly (string Name, string[] Printed)[] Names =
    [
        ("仿宋_GB2312", ["FangSong_GB2312"]), ("仿宋", ["FangSong"]), ("楷体_GB2312", ["KaiTi_GB2312"]),
        ("楷体", ["KaiTi"]), ("黑体", ["SimHei"]), ("宋体", ["SimSun"]), ("等线", ["DengXian"]),
        ("微软雅黑", ["MicrosoftYaHei"]), ("方正小标宋简体", ["FZXBSJW", "FZXiaoBiaoSong-B05S"]),
        ("方正小标宋_GBK", ["FZXBSK", "FZXiaoBiaoSong-B05"]), ("方正仿宋简体", ["FZFSJW", "FZFangSong-Z02S"]),
        ("方正仿宋_GBK", ["FZFSK", "FZFangSong-Z02"]), ("方正楷体简体", ["FZKTJW", "FZKai-Z03S"]),
        ("方正楷体_GBK", ["FZKTK", "FZKai-Z03"]), ("方正黑体简体", ["FZHTJW", "FZHei-B01S"]),
        ("方正黑体_GBK", ["FZHTK", "FZHei-B01"]), ("华文仿宋", ["STFangsong"]), ("华文楷体", ["STKaiti"]),
        ("华文中宋", ["STZhongsong"]), ("华文宋体", ["STSong"]), ("华文黑体", ["STHeiti", "STXihei"]),
    ];

    /// <summary>Whether a font is among those of a PDF.</summary>
    /// <param name="name">As the Word file has it.</param>
    /// <param name="printed">As the PDF has them.</param>
    public static bool IsAmong(string name, IReadOnlyCollection<string> printed)
    {
        var others = Names.FirstOrDefault(known => known.Name == name).Printed ?? [];
        return others.Append(name).Select(Plain).Any(wanted => printed.Any(font => IsFont(Plain(font), wanted)));
    }

    /// <summary>A style may follow the name, as in SimHei-Regular or SimHei,Bold; another name may not.</summary>
    private static bool IsFont(string font, string wanted) =>
        font.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)
        && (font.Length == wanted.Length || font[wanted.Length] is '-' or ',');

    private static string Plain(string name) => name.Replace(" ", "", StringComparison.Ordinal);
}
