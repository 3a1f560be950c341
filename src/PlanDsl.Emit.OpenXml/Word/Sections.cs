using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>The properties of a section: its paper, margins, grid and footers.</summary>
internal static class Sections
{
    /// <summary>The page of an orientation.</summary>
    public static PageLayout Page(NoticeLayout layout, PageOrientation orientation) =>
        orientation == PageOrientation.Landscape ? layout.Landscape : layout.Page;

    /// <summary>Builds section properties.</summary>
    /// <param name="page">The page.</param>
    /// <param name="orientation">How it lies.</param>
    /// <param name="below">Twips that the footer has below the page number.</param>
    /// <param name="isNumbered">Whether its pages have numbers.</param>
    /// <param name="isLetter">Whether its first page is a letter's, with a foot of its own.</param>
    public static SectionProperties Build(
        PageLayout page, PageOrientation orientation, int below, bool isNumbered, bool isLetter = false)
    {
        var isUpright = orientation == PageOrientation.Portrait;
        var size = new PageSize { Width = (uint)page.Width.Twips, Height = (uint)page.Height.Twips };
        if (!isUpright)
        {
            size.Orient = PageOrientationValues.Landscape;
        }

        var (odd, even) = !isNumbered ? (WordParts.PlainFooter, WordParts.PlainFooter)
            : isUpright ? (WordParts.OddFooter, WordParts.EvenFooter)
            : (WordParts.OddSide, WordParts.EvenSide);
        var end = new SectionProperties(
            Footer(HeaderFooterValues.Default, odd),
            Footer(HeaderFooterValues.Even, even),
            new SectionType { Val = SectionMarkValues.NextPage },
            size,
            new PageMargin
            {
                Top = page.Top.Twips,
                Bottom = page.Bottom.Twips,
                Left = (uint)page.Left.Twips,
                Right = (uint)page.Right.Twips,
                Header = (uint)page.Header.Twips,
                Footer = (uint)(page.Footer.Twips - below),
                Gutter = 0,
            },
            new DocGrid { Type = DocGridValues.Lines, LinePitch = page.LinePitch.Twips });
        if (isLetter)
        {
            end.PrependChild(Footer(HeaderFooterValues.First, WordParts.LetterFooter));
            end.InsertBefore(new TitlePage(), end.GetFirstChild<DocGrid>());
        }

        return end;
    }

    private static FooterReference Footer(HeaderFooterValues pages, string id) => new() { Type = pages, Id = id };
}
