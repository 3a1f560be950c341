using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Wording;

/// <summary>条例, 15-1: a document that goes up is addressed to one body as a rule.</summary>
internal sealed class SingleAddresseeGate() : Gate(new(
    "T-15", "《党政机关公文处理工作条例》15-1", Strength.Normal,
    new("上行文的主送机关", "Addressee of a document that goes up"),
    new("原则上只主送一个上级机关，其他机关用抄送", "one body as a rule, others get copies"),
    new("主送只留一个上级机关，其余移到抄送", "Keep one addressee, move the others to the copies")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (UpwardTitle.Of(document) is null)
        {
            sheet.Lacks(UpwardTitle.NotUpward);
            return;
        }

        foreach (var paragraph in document.Of(ElementRole.Addressees))
        {
            sheet.Applies();
            var count = paragraph.Trimmed.Split(['、', '，', ',']).Length;
            if (count > 1)
            {
                sheet.Find(paragraph, new($"主送 {count} 个机关", $"{count} addressees"));
            }
        }
    }
}
