using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Duties;

/// <summary>条例, 9-8: who has to act is named; what is published for everybody needs nobody.</summary>
internal sealed class AddresseesNeededGate() : Gate(new(
    "T-9.8", "《党政机关公文处理工作条例》9-8", Strength.Normal,
    new("主送机关", "Addressees of the document"),
    new("通知、请示、报告、批复、函写明主送机关（标题下或版记里）",
        "“通知”, “请示”, “报告”, “批复” and “函” name the addressees, below the title or in the imprint"),
    new("在标题下空一行顶格写主送机关，末尾加“：”", "Write them flush left one line below the title, with ： at the end")))
{
    private static readonly string[] Genres = ["通知", "请示", "报告", "批复", "函"];

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (document.Format is not (OfficialFormat.Ordinary or OfficialFormat.Letter)
            || document.MainPart is not { Title: [.., var title] } part
            || !Array.Exists(Genres, genre => TextPatterns.NoteAtEnd().Replace(part.TitleText, "")
                .EndsWith(genre, StringComparison.Ordinal)))
        {
            sheet.Lacks(new("不是通知、请示、报告、批复、函", "Another kind of document"));
            return;
        }

        sheet.Applies();
        var isInImprint = document.Of(ElementRole.ImprintCopies)
            .Any(static p => p.Trimmed.StartsWith("主送", StringComparison.Ordinal));
        if (!isInImprint && !document.Of(ElementRole.Addressees).Any())
        {
            sheet.Find(title, new("标题下没有主送机关", "none below the title"));
        }
    }
}
