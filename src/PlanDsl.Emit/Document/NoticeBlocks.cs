using System.Collections.Immutable;
using PlanDsl.Emit.Typography;
using PlanDsl.Semantics;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Emit.Document;

/// <summary>The parts of a shell as blocks, from letterhead to imprint.</summary>
internal static class NoticeBlocks
{
    /// <summary>From the head of the page to the addressees and the shell's own text.</summary>
    internal static IEnumerable<DocumentBlock> Opening(PlanModel plan, NoticeSymbol notice)
    {
        if (Letterhead(notice) is { } head)
        {
            yield return head;
            yield return new BlankLines(2);
        }

        var title = Title(plan, notice);
        if (title.Length > 0)
        {
            yield return ContentBlocks.Paragraph(
                ParagraphRole.Title, string.Join('\n', TitleBreaker.Break(title, Names(plan))));
            yield return new BlankLines(1);
        }

        if (!notice.Addressees.IsEmpty)
        {
            yield return ContentBlocks.Paragraph(
                ParagraphRole.Addressees,
                BodyList.Print(notice.Addressees.Select(static b => b with { Printed = Name(b) })) + "：");
        }

        foreach (var block in ContentBlocks.OfProse(notice.Text).Concat(ContentBlocks.Of(plan, notice.Verbatim)))
        {
            yield return block;
        }
    }

    /// <summary>Signature, date and annotation.</summary>
    internal static IEnumerable<DocumentBlock> Ending(NoticeSymbol notice)
    {
        if (!notice.Signers.IsEmpty || notice.Date is not null)
        {
            yield return new SignatureBlock(
                [.. notice.Signers.Select(Name)],
                notice.SealedBy is { } sealedBy ? $"（{sealedBy}代章）" : string.Empty,
                notice.Date?.Printed ?? string.Empty);
        }

        if (notice.Annotation is { } annotation)
        {
            yield return ContentBlocks.Paragraph(ParagraphRole.Annotation, $"（{annotation}）");
        }
    }

    /// <summary>The imprint; null if there is nothing to print in it.</summary>
    internal static ImprintBlock? Imprint(NoticeSymbol notice) =>
        notice.CopyTo.IsEmpty && notice.Imprint is null
            ? null
            : new ImprintBlock(
                string.Join('，', notice.CopyTo.Select(Name)),
                notice.Imprint?.Office ?? string.Empty,
                notice.Imprint?.Date?.Printed ?? string.Empty);

    /// <summary>
    /// The shell's title: as written, or 某某局关于印发《方案》的通知; of a plan that is the notice itself, the plan's.
    /// </summary>
    internal static string Title(PlanModel plan, NoticeSymbol notice)
    {
        if (notice.Title is { } written)
        {
            return written.Text;
        }

        if (notice.Genre == NoticeGenre.Direct)
        {
            return plan.Title;
        }

        var verb = notice.Genre == NoticeGenre.Forwarding ? "转发" : "印发";
        return $"{Issuers(notice.Signers)}关于{verb}《{Nested(plan.Title + Status(plan))}》的通知";
    }

    /// <summary>The names of those who issue and sign, which no line of a title cuts.</summary>
    internal static ImmutableArray<string> Names(PlanModel plan) =>
    [
        .. plan.Issuers.Concat(plan.Notice?.Signers ?? [])
            .SelectMany(static b => (string[])[b.Printed, b.Body?.FullName ?? b.Printed]).Distinct(),
    ];

    /// <summary>（征求意见稿）, or nothing.</summary>
    internal static string Status(PlanModel plan) => plan.Status is { } status ? $"（{status}）" : string.Empty;

    /// <summary>Up to three issuers are all named; of more, the host and how many they are.</summary>
    private static string Issuers(ImmutableArray<BodyReference> signers) => signers.Length > 3
        ? $"{Name(signers[0])}等{ChineseNumber.Format(signers.Length)}部门"
        : string.Join(' ', signers.Select(Name));

    /// <summary>
    /// The shell names bodies in full, or in the form that was laid down for print (7.2.4, 7.3.2, 7.3.5), not by the
    /// word that the plan has for short.
    /// </summary>
    private static string Name(BodyReference reference) =>
        reference.Body is { } body && reference.Printed == body.ShortName ? body.FullName : reference.Printed;

    /// <summary>A title inside a title has the inner marks (GB/T 15834-2011, 4.15.3.5).</summary>
    private static string Nested(string title) =>
        title.Replace('《', '〈').Replace('》', '〉');

    private static LetterheadBlock? Letterhead(NoticeSymbol notice)
    {
        var isPlain = notice is { CopyNumber: null, Secrecy: null, Urgency: null, Number: null }
            && notice.Letterhead.IsEmpty;
        return isPlain
            ? null
            : new LetterheadBlock(
                notice.CopyNumber,
                notice.Secrecy,
                notice.Urgency,
                [.. notice.Letterhead.Select(static b => b.Body?.FullName ?? b.Printed)],
                notice.Letterhead.Any(static b => b.Body is not null) ? "文件" : string.Empty,
                notice.Number?.Text ?? string.Empty,
                notice.Signatories);
    }
}
