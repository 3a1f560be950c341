using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Title;

/// <summary>3.2: a line is the character and 7/8 of 三号; practice sets titles a little closer.</summary>
internal sealed class TitlePitchGate() : Gate(new(
    "G-7.3.1e", "GB/T 9704-2012 3.2", Strength.Derived,
    new("标题的行距", "Pitch of the title"),
    new("28.9 至 36 磅", "28.9 to 36 pt"),
    new("多行标题的行距设固定值 29.6 至 36 磅", "Set the lines of the title to exactly 29.6 to 36 pt")))
{
    private const double Lowest = 28.9 * 20;
    private const double Highest = 36 * 20;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(ElementRole.Title, ElementRole.AttachmentTitle))
        {
            sheet.Applies();
            if (paragraph.Format is { LineRule: "exact", Line: < Lowest - 2 or > Highest + 2 })
            {
                sheet.Find(paragraph, Lengths.SayPoints(paragraph.Format.Line));
            }
        }
    }
}
