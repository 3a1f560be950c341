using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.PageNumbers;

/// <summary>7.5: the dash is 7 mm below the text, 269 mm from the paper's upper edge.</summary>
internal sealed class NumberHeightGate() : Gate(new(
    "G-7.5c", "GB/T 9704-2012 7.5", Strength.Derived,
    new("页码的高低", "Height of the page number"),
    new("一字线上距版心下边缘 7 毫米（距纸上边 269 毫米），±1 毫米", "the dash 7 mm below the text area (269 mm from the upper edge), ±1 mm"),
    new("页脚行距设固定值 14 磅，“页脚底端距离”设 25.7 毫米", "Footer lines of exactly 14 pt, footer 25.7 mm from the bottom")))
{
    private const double Wanted = 269;
    private const double Tolerance = 1;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var number in PageNumber.Of(document).Where(static n => !n.Section.IsLandscape))
        {
            sheet.Applies();
            if (!number.IsFree && number.Section.Headers.Values.Any(story => story.Contains(number.Paragraph)))
            {
                sheet.Find(number.Paragraph, new("在页眉里", "in the header"), new("版心下边", "below the text area"),
                    new("把页码移到页脚", "Move the number to the footer"));
                continue;
            }

            var below = number.Story.SkipWhile(p => p != number.Paragraph).ToList();
            if (number.IsFree || below.Any(static p => p.Format.LineRule != "exact"))
            {
                sheet.CannotSee(new("页脚不是固定行距，或者页码在文本框里，要看排出来的版面",
                    "The footer's lines are not of a fixed height, or the number is in a box: needs the page"));
                continue;
            }

            // The footer grows upwards from its distance; the dash is in the middle of its line.
            var height = below.Skip(1).Sum(static p => p.Format.Line + p.Format.Before + p.Format.After)
                + number.Paragraph.Format.After + (number.Paragraph.Format.Line / 2);
            var place = (number.Section.Height - number.Section.Footer - height) / Lengths.TwipsOfMm;
            if (Math.Abs(place - Wanted) > Tolerance)
            {
                var said = Lengths.Figure(place, "0.#");
                sheet.Find(number.Paragraph, new($"距纸上边约 {said} 毫米", $"about {said} mm from the upper edge"));
            }
        }
    }
}
