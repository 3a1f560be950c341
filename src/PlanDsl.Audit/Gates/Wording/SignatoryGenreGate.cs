using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Wording;

/// <summary>条例, 9-6: a document that goes up names who signs it. 请示 and 报告 always go up.</summary>
internal sealed class SignatoryGenreGate() : Gate(new(
    "T-9.6", "《党政机关公文处理工作条例》9-6", Strength.Required,
    new("上行文的签发人", "Signatory of a document that goes up"),
    new("请示、报告标注签发人", "a request (“请示”) and a report (“报告”) name who signs them"),
    new("在发文字号的同一行右侧加“签发人：姓名”", "Add \"签发人：\" and the name at the right of the number")))
{
    /// <summary>Kinds that never go up.</summary>
    private static readonly string[] Downward = ["通知", "通报", "批复", "决定", "公告", "通告", "命令", "公报"];

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var signatory = document.Of(ElementRole.DocumentNumber, ElementRole.Signatory)
            .FirstOrDefault(static p => p.Text.Contains("签发人", StringComparison.Ordinal));
        if (signatory is not null && document.MainPart is { } part
            && Array.Exists(Downward, genre => part.TitleText.EndsWith(genre, StringComparison.Ordinal)))
        {
            sheet.Find(
                signatory, new("下行文标注了签发人", "a document that goes down names one"),
                new("只有上行文标注签发人", "only documents that go up do"),
                new("删去“签发人”，发文字号居中", "Delete it, and centre the number"), Strength.Normal);
            return;
        }

        if (UpwardTitle.Of(document) is not { } title || document.Format != OfficialFormat.Ordinary
            || !document.Of(ElementRole.IssuerMark).Any())
        {
            sheet.Lacks(UpwardTitle.NotUpward);
            return;
        }

        sheet.Applies();
        if (signatory is null)
        {
            sheet.Find(title, new("没有签发人", "there is none"));
        }
    }
}
