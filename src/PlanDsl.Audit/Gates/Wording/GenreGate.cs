using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Wording;

/// <summary>条例, 8: fifteen kinds of documents; a plan goes out with a notice.</summary>
internal sealed class GenreGate() : Gate(new(
    "T-8", "《党政机关公文处理工作条例》8", Strength.Required,
    new("标题的文种", "Kind of the document"),
    new("以 15 个法定文种之一结尾（决议、决定、命令（令）、公报、公告、通告、意见、通知、通报、报告、请示、批复、议案、函、纪要）",
        "ends with one of the fifteen kinds of documents "
        + "(“决议”“决定”“命令（令）”“公报”“公告”“通告”“意见”“通知”“通报”“报告”“请示”“批复”“议案”“函”“纪要”)"),
    new("方案、办法、要点、计划、总结不能单独发文，改为“关于印发《…》的通知”",
        "A plan does not go out by itself: send it out by a notice, “关于印发《…》的通知”")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (!document.IsOfficial || document.MainPart is not { Title: [var title, ..] } part)
        {
            sheet.Lacks(new("没有版头，不是单独发出的公文", "Without a head it is not sent out by itself"));
            return;
        }

        sheet.Applies();
        var text = TextPatterns.NoteAtEnd().Replace(part.TitleText, "").TrimEnd('。');
        if (!TextPatterns.GenreAtEnd().IsMatch(text))
        {
            sheet.Find(title, new($"以“{text[Math.Max(0, text.Length - 4)..]}”结尾",
                $"ends with {text[Math.Max(0, text.Length - 4)..]}"));
        }
    }
}
