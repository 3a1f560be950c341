using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Page;

/// <summary>5.1: A4.</summary>
internal sealed class PaperGate() : Gate(new(
    "G-5.1", "GB/T 9704-2012 5.1", Strength.Required,
    new("纸张", "Paper"),
    new("A4（210×297 毫米）", "A4 (210×297 mm)"),
    new("“布局—纸张大小”选 A4，应用于整篇文档", "Layout, paper size: A4, for the whole document")))
{
    private const double Tolerance = 2;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var section in document.File.Sections)
        {
            sheet.Applies();
            var (shorter, longer) = (Math.Min(section.Width, section.Height), Math.Max(section.Width, section.Height));
            if (Math.Abs(shorter - StandardPage.PaperTwips.Width) > Tolerance
                || Math.Abs(longer - StandardPage.PaperTwips.Height) > Tolerance)
            {
                var (wide, high) = (Lengths.SayMm(section.Width), Lengths.SayMm(section.Height));
                sheet.Find(section, new($"{wide.Zh}×{high.Zh}", $"{wide.En}×{high.En}"));
            }
        }
    }
}
