using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Page;

/// <summary>5.2.1 with 6.2: printed on both sides, the binding margin is on the right of even pages.</summary>
internal sealed class MirrorGate() : Gate(new(
    "G-5.2.1c", "GB/T 9704-2012 5.2.1、6.2", Strength.Derived,
    new("双面印刷的页边距", "Margins for both sides of the paper"),
    new("对称页边距（双页的订口在右）", "mirrored margins (even pages are bound at the right)"),
    new("“布局—页边距—自定义—多页”选“对称页边距”；只单面印或只发电子件的不用改",
        "Layout, margins, multiple pages: mirrored; not needed for one side of the paper or for screens")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (!document.IsOfficial && !document.Of(ElementRole.Body).Any())
        {
            sheet.Lacks(new("只有表格，没有成篇的正文", "There is only a table, no running text"));
            return;
        }

        sheet.Applies();
        if (!document.File.MirrorsMargins)
        {
            sheet.Find((WordReading.WordSection?)null, new("没有设对称页边距", "margins are not mirrored"));
        }
    }
}
