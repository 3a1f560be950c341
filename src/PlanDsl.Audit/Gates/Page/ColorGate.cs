using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Page;

/// <summary>5.2.4: text is black. Red is another gate's.</summary>
internal sealed class ColorGate() : Gate(new(
    "G-5.2.4", "GB/T 9704-2012 5.2.4", Strength.Required,
    new("文字颜色", "Colour of text"),
    new("黑色", "black"),
    new("选中后把字体颜色改为“自动”或黑色", "Select it and set the colour to automatic or black")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.File.Paragraphs.Concat(document.File.Margins))
        {
            foreach (var run in paragraph.Printed)
            {
                sheet.Applies();
                var color = run.Format.Color;
                if (!Colors.IsBlack(color) && !Colors.IsRed(color))
                {
                    sheet.Find(paragraph, Colors.NameOf(color));
                    break;
                }
            }
        }
    }
}
