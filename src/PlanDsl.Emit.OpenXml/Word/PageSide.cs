using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>
/// The footer of pages that lie on their side: the page number stands where it does on the upright page, so it is read
/// from the side (GB/T 9704-2012, 8).
/// </summary>
internal static class PageSide
{
    /// <summary>How long the number may be in mm, dashes included.</summary>
    private const double Length = 40;

    /// <summary>Builds the root element of a footer part.</summary>
    /// <param name="layout">The look.</param>
    /// <param name="style">The style of the number, which says on which side it stands.</param>
    /// <param name="identity">A small line at the foot of the page; null for none.</param>
    public static Footer Build(NoticeLayout layout, string style, string? identity)
    {
        var holder = Paragraphs.Of("SectionEnd");
        holder.Append(Box(layout, style).Build(PageFooter.Number(layout.PageNumber, style)));
        var footer = new Footer(holder);
        if (identity is not null)
        {
            footer.Append(Paragraphs.Of(PageFooter.IdentityStyle, identity));
        }

        return footer;
    }

    /// <summary>The place of the number on the upright page, seen from the page on its side.</summary>
    private static PageBox Box(NoticeLayout layout, string style)
    {
        var upright = layout.Page;
        var line = StyleMetrics.Of(layout.Styles)[style].Line!.Value;
        var length = LayoutLength.Millimetres(Length).Twips;

        // On even pages left and right have changed places.
        var isOdd = style == PageFooter.OddStyle;
        var top = isOdd ? upright.Width.Twips - upright.Right.Twips - length : upright.Right.Twips;
        return new PageBox(1, "页码", "页码", upright.Footer.Twips, top, line, length) { IsTurned = true };
    }
}
