using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>
/// The header of pages that lie on their side: the page number stands where it does on the upright page, so it is read
/// from the side (GB/T 9704-2012, 8). A header without number keeps that of the section before it away.
/// </summary>
internal static class PageSide
{
    /// <summary>How long the number may be, dashes included.</summary>
    private const double Length = 40;

    /// <summary>Builds the root element of a header part.</summary>
    /// <param name="layout">The look.</param>
    /// <param name="style">The style of the number, which says on which side it stands; null for no number.</param>
    public static Header Build(NoticeLayout layout, string? style)
    {
        var holder = Paragraphs.Of("SectionEnd");
        if (style is not null)
        {
            holder.Append(Box(layout, style).Build(PageFooter.Number(style)));
        }

        return new Header(holder);
    }

    /// <summary>The place of the number on the upright page, seen from the page on its side.</summary>
    private static PageBox Box(NoticeLayout layout, string style)
    {
        var upright = layout.Page;
        var line = StyleMetrics.Of(layout.Styles)[style].Line!.Value;
        var length = Measure.Millimetres(Length).Twips;

        // On even pages left and right have changed places.
        var isOdd = style == PageFooter.OddStyle;
        var top = isOdd ? upright.Width.Twips - upright.Right.Twips - length : upright.Right.Twips;
        return new PageBox("页码", upright.Footer.Twips, top, line, length) { IsTurned = true };
    }
}
