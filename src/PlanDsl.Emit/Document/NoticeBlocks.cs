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

        var title = PrintedTitle(plan, notice);
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
        var isStamped = notice.Seal is { Kind: SealKind.Stamped };
        if (!notice.Signers.IsEmpty || notice.Date is not null || isStamped)
        {
            yield return new SignatureBlock(
                isStamped ? [] : [.. notice.Signers.Select(Name)],
                notice.SealedBy is { } sealedBy ? $"（{sealedBy}代章）" : string.Empty,
                notice.Date?.Printed ?? string.Empty)
            {
                Form = notice.Seal?.Kind switch
                {
                    SealKind.Unsealed => SignatureForm.Unsealed,
                    SealKind.Stamped => SignatureForm.Stamped,
                    _ => SignatureForm.Sealed,
                },
                Posts = notice.Seal?.Posts ?? [],
            };
        }

        if (notice.Annotation is { } annotation)
        {
            yield return ContentBlocks.Paragraph(ParagraphRole.Annotation, $"（{annotation}）");
        }
    }

    /// <summary>The imprint; null if there is nothing to print in it.</summary>
    internal static ImprintBlock? Imprint(NoticeSymbol notice)
    {
        // A letter's has neither the office nor the day (10.1).
        var isLetter = notice.Format == NoticeFormat.Letter;
        var imprint = isLetter ? null : notice.Imprint;
        return notice.CopyTo.IsEmpty && imprint is null
            ? null
            : new ImprintBlock(
                string.Join('，', notice.CopyTo.Select(Name)),
                imprint?.Office ?? string.Empty,
                imprint?.Date?.Printed ?? string.Empty)
            {
                IsOfLetter = isLetter,
            };
    }

    /// <summary>出席, 请假 and 列席, a blank line below the text (10.3).</summary>
    internal static IEnumerable<DocumentBlock> Attendance(NoticeSymbol notice) => notice.Attendance.IsEmpty
        ? []
        : notice.Attendance.Select(static DocumentBlock (list) => new ParagraphBlock(
                ParagraphRole.Attendance,
                [new DocumentRun($"{list.Label}："), new DocumentRun(list.Names, RunRole.Body)]))
            .Prepend(new BlankLines(1));

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

        var name = Nested(plan.Title + Status(plan));
        var genre = notice.Format == NoticeFormat.Letter ? "函" : "通知";
        return notice.Genre switch
        {
            NoticeGenre.Consulting => $"{Issuers(notice.Signers)}关于征求《{name}》意见的{genre}",
            NoticeGenre.Forwarding => $"{Issuers(notice.Signers)}关于转发《{name}》的通知",
            _ => $"{Issuers(notice.Signers)}关于印发《{name}》的通知",
        };
    }

    /// <summary>The names of those who issue and sign, which no line of a title cuts.</summary>
    internal static ImmutableArray<string> Names(PlanModel plan) =>
    [
        .. plan.Issuers.Concat(plan.Notice?.Signers ?? [])
            .SelectMany(static b => (string[])[b.Printed, b.Body?.FullName ?? b.Printed]).Distinct(),
    ];

    /// <summary>（征求意见稿）, or nothing.</summary>
    internal static string Status(PlanModel plan) => plan.Status is { } status ? $"（{status}）" : string.Empty;

    /// <summary>The mark of orders and minutes is their title; one that is written is printed (10.2, 10.3).</summary>
    private static string PrintedTitle(PlanModel plan, NoticeSymbol notice) =>
        notice.Format is NoticeFormat.Common or NoticeFormat.Letter ? Title(plan, notice)
        : notice.Title?.Text ?? string.Empty;

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
        var marks = notice.Letterhead.Select(static b => b.Body?.FullName ?? b.Printed);
        return isPlain
            ? null
            : new LetterheadBlock(
                notice.CopyNumber,
                notice.Secrecy,
                notice.Urgency,
                // A joint letter has the host's mark alone (10.1).
                [.. notice.Format == NoticeFormat.Letter ? marks.Take(1) : marks],
                notice.Letterhead.Any(static b => b.Body is not null) ? MarkWord(notice.Format) : string.Empty,
                notice.Number?.Text ?? string.Empty,
                notice.Signatories)
            {
                Form = notice.Format switch
                {
                    NoticeFormat.Letter => HeadForm.Letter,
                    NoticeFormat.Decree or NoticeFormat.Order => HeadForm.Order,
                    _ => HeadForm.Common,
                },
            };
    }

    /// <summary>What the mark adds to a body's name.</summary>
    private static string MarkWord(NoticeFormat format) => format switch
    {
        NoticeFormat.Letter => string.Empty,
        NoticeFormat.Decree => "令",
        NoticeFormat.Order => "命令",
        NoticeFormat.Minutes => "纪要",
        _ => "文件",
    };
}
