using System.Collections.Immutable;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.Origins;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>
/// So many addressees that page 1 would show no text move to 版记 (GB/T 9704-2012, 7.3.2). By estimate, as all that
/// depends on how the text falls on pages.
/// </summary>
internal static class AddresseeRoom
{
    /// <summary>The sections, with the addressees where they belong.</summary>
    public static ImmutableArray<DocumentSection> Settle(
        NoticeLayout layout, ImmutableArray<DocumentSection> sections)
    {
        var first = sections[0];
        var addressees = first.Blocks.OfType<ParagraphBlock>()
            .FirstOrDefault(static p => p.Role == ParagraphRole.Addressees);
        var page = Sections.Page(layout, first.Orientation);
        if (addressees is null || new FirstPage(layout, page).Spare(first.Blocks) >= 0)
        {
            return sections;
        }

        // Without its colon and with a full stop it is a line of 版记.
        var names = TracedText.Concat(addressees.Runs.Select(static run => run.Traced)).TrimEnd('：');
        sections = sections.SetItem(0, first with { Blocks = first.Blocks.Remove(addressees) });
        return WithSendTo(sections, names);
    }

    private static ImmutableArray<DocumentSection> WithSendTo(
        ImmutableArray<DocumentSection> sections, TracedText names)
    {
        var last = sections[^1];
        if (last.Blocks is [.., ImprintBlock imprint])
        {
            var blocks = last.Blocks.SetItem(last.Blocks.Length - 1, imprint with { SendTo = names });
            return sections.SetItem(sections.Length - 1, last with { Blocks = blocks });
        }

        var isLetter = sections[0].Blocks.Any(
            static block => block is LetterheadBlock { Form: HeadForm.Letter });
        var alone = new ImprintBlock(TracedText.Empty, TracedText.Empty, TracedText.Empty)
        {
            SendTo = names,
            IsOfLetter = isLetter,
        };
        return last.Orientation == PageOrientation.Portrait
            ? sections.SetItem(sections.Length - 1, last with { Blocks = last.Blocks.Add(alone) })
            : sections.Add(new DocumentSection(PageOrientation.Portrait, [alone]));
    }
}
