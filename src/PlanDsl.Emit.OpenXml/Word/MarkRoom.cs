using System.Collections.Immutable;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>
/// The names of a joint mark stand as far apart as page 1 allows: it shows text (GB/T 9704-2012, 7.2.4), and no line
/// comes closer nor does any addressee leave it only for the sake of the mark.
/// </summary>
internal static class MarkRoom
{
    /// <summary>Programs differ by some points in how high a table and the lines of a page are; in twips.</summary>
    private const int Slack = 120;

    /// <summary>The look with the gap that the mark of these sections has.</summary>
    public static NoticeLayout Settle(NoticeLayout layout, ImmutableArray<DocumentSection> sections)
    {
        var first = sections[0];
        var head = first.Blocks.OfType<LetterheadBlock>().FirstOrDefault();
        if (head is not { Marks.Length: > 1, Form: not HeadForm.Letter })
        {
            return layout;
        }

        var tight = layout with { Letterhead = layout.Letterhead with { MarkGap = LayoutLength.FromTwips(0) } };
        var page = Sections.Page(layout, first.Orientation);
        var gaps = head.Marks.Length - 1;
        var whole = new LetterheadWriter(layout, page).MarkHeight(head)
            - new LetterheadWriter(tight, page).MarkHeight(head);
        var spare = Spare(tight, page, first.Blocks) - Slack;
        if (spare >= whole)
        {
            return layout;
        }

        var gap = LayoutLength.FromTwips(Math.Max(0, spare) / gaps);
        return layout with { Letterhead = layout.Letterhead with { MarkGap = gap } };
    }

    /// <summary>
    /// What is free on page 1 below all of a notice of one page, with lines as close as they may come if need be; of
    /// any other below the first line of text.
    /// </summary>
    private static int Spare(NoticeLayout layout, PageLayout page, ImmutableArray<DocumentBlock> blocks)
    {
        if (blocks.Any(static b => b is SignatureBlock))
        {
            PageLayout[] settings = [page, page with { LinePitch = layout.Signature.LeastLinePitch, IsClose = true }];
            foreach (var set in settings)
            {
                var left = page.TextHeight - new PageRoom(layout, set, 1, isCautious: true).HeightOf(blocks);
                if (left >= 0)
                {
                    return left;
                }
            }
        }

        return new FirstPage(layout, page, isCautious: true).Spare(blocks);
    }
}
