using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Vml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>
/// A box for programs that know none of DrawingML and would lose what stands in it; who knows the newer kind never
/// looks here. It stands in the text where it hangs: these programs lay out no pages, and a box with a place on the
/// paper comes to lie over the text or below the page in them.
/// </summary>
internal static class VmlBox
{
    /// <summary>A shape with a path rather than a rectangle, in which browsers show no text.</summary>
    private const string RectanglePath = "m,l,21600r21600,l21600,xe";

    private const decimal TwipsPerPoint = 20;

    /// <summary>Draws a box once more.</summary>
    /// <param name="box">The box.</param>
    /// <param name="content">What stands in it.</param>
    public static Picture Build(PageBox box, IEnumerable<OpenXmlElement> content)
    {
        var text = new TextBox(new TextBoxContent(content.Select(static e => e.CloneNode(deep: true))))
        {
            Inset = "0,0,0,0",
        };
        // What is turned is not turned here, so that it stays on one line.
        var (width, height) = box.IsTurned ? (box.Height, box.Width) : (box.Width, box.Height);
        return new Picture(new Shape(text)
        {
            Id = $"box{box.Number.ToString(CultureInfo.InvariantCulture)}",
            Alternate = box.Says,
            Style = $"width:{Points(width)};height:{Points(height)}",
            CoordinateSize = "21600,21600",
            EdgePath = RectanglePath,
            Filled = false,
            Stroked = false,
        });
    }

    private static string Points(int twips) => $"{(twips / TwipsPerPoint).ToString(CultureInfo.InvariantCulture)}pt";
}
