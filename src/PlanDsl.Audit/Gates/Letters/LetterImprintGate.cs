using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Letters;

/// <summary>10.1: a letter's imprint has no office, no date and no rules.</summary>
internal sealed class LetterImprintGate() : Gate(new(
    "L-7", "GB/T 9704-2012 10.1", Strength.Required,
    new("信函的版记", "Imprint of a letter"),
    new("不加印发机关和印发日期、分隔线", "no office, no date of issue, no rules"),
    new("版记只留抄送一行，去掉线和印发机关、印发日期", "Keep only the copies, without rules")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (document.Format != OfficialFormat.Letter)
        {
            sheet.Lacks(new("不是信函格式", "No letter"));
            return;
        }

        foreach (var paragraph in document.Imprint)
        {
            sheet.Applies();
            if (document.RoleOf(paragraph) == ElementRole.ImprintOffice)
            {
                sheet.Find(paragraph, new("有印发机关和印发日期", "it has office and date"),
                    remedy: new("删去印发机关和印发日期", "Delete office and date"));
            }

            if (paragraph.Format.Top is not null || paragraph.Format.Bottom is not null
                || paragraph.Table?.RuleBelow(-1) is not null)
            {
                sheet.Find(paragraph, new("有分隔线", "it has rules"), remedy: new("删去分隔线", "Delete the rules"));
                break;
            }
        }
    }
}
