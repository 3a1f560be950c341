using System.Text.RegularExpressions;

namespace PlanDsl.Audit.Gates.Leftovers;

/// <summary>
/// What must be gone before a document is printed: 条例, 25, has its text and format looked through once more before
/// it goes out.
/// </summary>
internal static partial class LeftoverGates
{
    private const string Review = "《党政机关公文处理工作条例》25";

    /// <summary>All of them in order.</summary>
    internal static IEnumerable<Gate> All() =>
    [
        new LeftoverGate(
            Info("D-1", new("修订", "Tracked changes"), new("印发前全部接受或拒绝", "all accepted or rejected before it goes out"),
                new("“审阅—接受—接受所有更改”，逐处看过再接受", "Review: look at each change, then accept or reject it")),
            new("还有没处理的修订", "changes are still tracked"), static p => p.HasRevision),
        new LeftoverGate(
            Info("D-2", new("批注", "Comments"), new("印发前全部删去", "none when it goes out"),
                new("“审阅—删除—删除文档中的所有批注”", "Review: delete all comments")),
            new("还有批注", "there is a comment"), static p => p.HasComment),
        new LeftoverGate(
            Info("D-3", new("标记", "Marks"), new("没有底色和删除线", "no coloured ground, nothing struck out"),
                new("选中后“突出显示”选“无颜色”，底纹选“无”，取消删除线（或者删去那几个字）",
                    "Set highlight and shading to none, and the strike-through off, or delete the words")),
            new("文字有底色或删除线", "words on a coloured ground, or struck out"),
            static p => p.Printed.Any(static run => run.Format.IsMarked || run.Format.IsStruck)),
        new LeftoverGate(
            Info("D-4", new("隐藏文字", "Hidden text"), new("没有打印不出来的文字", "no text that is not printed"),
                new("显示隐藏文字，删去或者取消“隐藏”", "Show hidden text, then delete it or set hidden off")),
            new("有隐藏文字", "there is hidden text"),
            static p => p.Runs.Any(static run => run.Format.IsHidden && !string.IsNullOrWhiteSpace(run.Text)
                && run.Field is null)),
        new PlaceholderGate(),
        new LeftoverGate(
            Info("D-6", new("域", "Fields"), new("没有出错的域", "no broken fields"),
                new("重做这处引用或目录，或者按 Ctrl+Shift+F9 改成文字后手工写对",
                    "Insert the reference anew, or turn it into text and write it")),
            new("域出错", "a broken field"), static p => BrokenField().IsMatch(p.Text)),
        new LeftoverGate(
            Info("D-7", new("水印", "Watermark"), new("正式公文没有水印", "none"),
                new("“设计—水印—删除水印”", "Design: remove the watermark")),
            new("有水印文字", "there are words of a watermark"), static p => p.DrawnWords.Trim().Length > 0),
    ];

    /// <summary>A rule of this kind: a program that finds it is certain, but no clause names it.</summary>
    internal static GateInfo Info(string id, AuditText topic, AuditText expected, AuditText remedy) =>
        new(id, Review, Strength.Derived, topic, expected, remedy);

    [GeneratedRegex("错误[!！]\\s*(?:未找到|未定义|文档中没有|没有|不是)"
        + "|Error! (?:Reference source|Bookmark not|No text of)|#REF!|#VALUE!|#N/A|#DIV/0!")]
    private static partial Regex BrokenField();
}
