using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Page;

/// <summary>
/// 7.2.4, 7.2.7, 10.1: red is the mark, its rule and the seal, nothing else; rules of the imprint are black.
/// </summary>
internal sealed class RedGate() : Gate(new(
    "G-RED", "GB/T 9704-2012 5.2.4、7.2.4、7.2.7", Strength.Required,
    new("红色", "Red"),
    new("只有发文机关标志、版头分隔线、信函的双线和印章是红色，其余（含版记的分隔线）都是黑色",
        "only the mark, the head's rule, the letter's double rules and seals are red; all else is black, the imprint's "
        + "rules included"),
    new("改为“自动”或黑色", "Set it to automatic or black")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        sheet.Applies();
        foreach (var paragraph in document.File.Paragraphs)
        {
            var isHead = document.IsOfficial
                && (document.RoleOf(paragraph) == ElementRole.IssuerMark || document.HeadRule == paragraph);
            if (!isHead && paragraph.Printed.Any(static run => Colors.IsRed(run.Format.Color)))
            {
                sheet.Find(paragraph, new("红色的文字", "red text"));
            }

            var inHead = isHead || (document.IsOfficial && document.PartOf(paragraph) is null);
            if (!inHead && (Colors.IsRed(paragraph.Format.Top?.Color) || Colors.IsRed(paragraph.Format.Bottom?.Color)))
            {
                sheet.Find(paragraph, new("红色的线", "a red rule"));
            }
        }

        foreach (var table in document.File.Tables)
        {
            var first = table.Rows.SelectMany(static row => row.Cells).SelectMany(static c => c.Paragraphs)
                .FirstOrDefault(static p => !p.IsBlank);
            var inHead = first is null || (document.PartOf(first) is null && document.IsOfficial);
            if (!inHead && Rules(table).Any(static rule => Colors.IsRed(rule?.Color)))
            {
                sheet.Find(first!, new("表格线或分隔线是红色", "the rules of the table are red"));
            }
        }
    }

    private static IEnumerable<Border?> Rules(WordTable table) => table.Borders.Values.Concat(
        table.Rows.SelectMany(static row => row.Cells).SelectMany(static cell => cell.Borders.Values));
}
