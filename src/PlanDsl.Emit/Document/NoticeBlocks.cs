using System.Collections.Immutable;
using PlanDsl.Emit.Origins;
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
                ParagraphRole.Title, InLines(plan, title));
            yield return new BlankLines(1);
        }

        if (!notice.Addressees.IsEmpty)
        {
            yield return ContentBlocks.Paragraph(
                ParagraphRole.Addressees, TracedText.Around($"{Traces.Of(notice.Addressees)}："));
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
                isStamped ? [] : [.. notice.Signers.Select(Traces.InFull)],
                notice.SealedBy is { } sealedBy
                    ? TracedText.Around($"（{TracedText.Written(sealedBy)}代章）")
                    : TracedText.Empty,
                Traces.Of(notice.Date))
            {
                Form = notice.Seal?.Kind switch
                {
                    SealKind.Unsealed => SignatureForm.Unsealed,
                    SealKind.Stamped => SignatureForm.Stamped,
                    _ => SignatureForm.Sealed,
                },
                Posts =
                [
                    .. notice.Seal is { } seal
                        ? seal.Posts.Select(p => TracedText.Written(p, seal.Location))
                        : [],
                ],
            };
        }

        if (notice.Annotation is { } annotation)
        {
            var text = TracedText.Written(annotation);
            yield return ContentBlocks.Paragraph(ParagraphRole.Annotation, TracedText.Around($"（{text}）"));
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
                Traces.Of(notice.CopyTo),
                imprint is null ? TracedText.Empty : TracedText.Written(imprint.Office, imprint.Location),
                Traces.Of(imprint?.Date))
            {
                IsOfLetter = isLetter,
            };
    }

    /// <summary>出席, 请假 and 列席, a blank line below the text (10.3).</summary>
    internal static IEnumerable<DocumentBlock> Attendance(NoticeSymbol notice) => notice.Attendance.IsEmpty
        ? []
        : notice.Attendance.Select(static DocumentBlock (list) => new ParagraphBlock(
                ParagraphRole.Attendance,
                [
                    new DocumentRun(TracedText.Wording($"{list.Label}：")),
                    new DocumentRun(TracedText.Written(list.Names, list.Location), RunRole.Body),
                ]))
            .Prepend(new BlankLines(1));

    /// <summary>
    /// The shell's title: as written, or 某某局关于印发《方案》的通知; of a plan that is the notice itself, the plan's.
    /// </summary>
    internal static TracedText Title(PlanModel plan, NoticeSymbol notice)
    {
        if (notice.Title is { } written)
        {
            return TracedText.Written(written);
        }

        if (notice.Genre == NoticeGenre.Direct)
        {
            return PlanTitle(plan);
        }

        var name = Nested(PlanTitle(plan) + Status(plan));
        var issuers = Issuers(notice.Signers);
        return notice.Genre switch
        {
            NoticeGenre.Consulting when notice.Format == NoticeFormat.Letter =>
                TracedText.Around($"{issuers}关于征求《{name}》意见的函"),
            NoticeGenre.Consulting => TracedText.Around($"{issuers}关于征求《{name}》意见的通知"),
            NoticeGenre.Forwarding => TracedText.Around($"{issuers}关于转发《{name}》的通知"),
            _ => TracedText.Around($"{issuers}关于印发《{name}》的通知"),
        };
    }

    /// <summary>The names of issuers, signers and all registered bodies, which no line of a title cuts.</summary>
    internal static ImmutableArray<string> Names(PlanModel plan) =>
    [
        .. plan.Issuers.Concat(plan.Notice?.Signers ?? []).Select(static b => b.Printed)
            .Concat(plan.Bodies.SelectMany(static b => b.Aliases.Prepend(b.Printed).Prepend(b.ShortName)
                .Prepend(b.FullName)))
            .Distinct(),
    ];

    /// <summary>Where the plan says that titles break.</summary>
    internal static ImmutableArray<(string Before, string After)> Breaks(PlanModel plan) =>
        [.. plan.TitleBreaks.Select(static b => (b.Before, b.After))];

    /// <summary>
    /// The lines of a title: one that names the plan is broken inside the plan's title where that is broken by itself.
    /// </summary>
    internal static TracedText InLines(PlanModel plan, TracedText title)
    {
        var names = Names(plan);
        var inner = Nested(PlanTitle(plan)).Text;
        return title.InLines(TitleBreaker.Break(
            title,
            names,
            title.Text != inner && title.Text.Contains(inner, StringComparison.Ordinal)
                ? TitleBreaker.Break(inner, names)
                : [],
            Breaks(plan)));
    }

    /// <summary>In whose name a plan goes out: who signs its notice, else who issues it; may be empty.</summary>
    internal static string Issuers(PlanModel plan)
    {
        var bodies = plan.Notice is { Signers.IsEmpty: false } notice ? notice.Signers : plan.Issuers;
        return string.Join('、', bodies.Select(static body => Traces.InFull(body).Text).Distinct());
    }

    /// <summary>（征求意见稿）, or nothing.</summary>
    internal static TracedText Status(PlanModel plan) => plan.Status is { } status
        ? TracedText.Around($"（{TracedText.Written(status)}）")
        : TracedText.Empty;

    /// <summary>The plan's title where it is declared.</summary>
    internal static TracedText PlanTitle(PlanModel plan) => TracedText.Written(plan.Title, plan.Location);

    /// <summary>The attachments of the notice itself, as it names them.</summary>
    internal static ImmutableArray<TracedText> AttachmentTitles(PlanModel plan, NoticeSymbol notice) =>
    [
        .. notice.AttachmentTitles(plan).Select((title, i) => i == 0 && notice.HasPlanAttached
            ? TracedText.Written(title, plan.Location)
            : TracedText.Derived(title, notice.Location)),
    ];

    /// <summary>The mark of orders and minutes is their title; one that is written is printed (10.2, 10.3).</summary>
    private static TracedText PrintedTitle(PlanModel plan, NoticeSymbol notice) =>
        notice.Format is NoticeFormat.Common or NoticeFormat.Letter ? Title(plan, notice)
        : notice.Title is { } title ? TracedText.Written(title) : TracedText.Empty;

    /// <summary>Up to three issuers are all named; of more, the host and how many they are.</summary>
    private static TracedText Issuers(ImmutableArray<BodyReference> signers) => signers.Length > 3
        ? Traces.InFull(signers[0])
            + TracedText.Wording($"等{ChineseNumber.Format(signers.Length)}部门")
        : TracedText.Join(" ", signers.Select(Traces.InFull));

    /// <summary>A title inside a title has the inner marks (GB/T 15834-2011, 4.15.3.5).</summary>
    private static TracedText Nested(TracedText title) =>
        title.Replace('《', '〈').Replace('》', '〉');

    private static LetterheadBlock? Letterhead(NoticeSymbol notice)
    {
        var isPlain = notice is { CopyNumber: null, Secrecy: null, Urgency: null, Number: null }
            && notice.Letterhead.IsEmpty;
        var marks = notice.Letterhead.Select(Traces.FullName);
        return isPlain
            ? null
            : new LetterheadBlock(
                Of(notice.CopyNumber),
                Of(notice.Secrecy),
                Of(notice.Urgency),
                // A joint letter has the host's mark alone (10.1).
                [.. notice.Format == NoticeFormat.Letter ? marks.Take(1) : marks],
                TracedText.Generated(
                    notice.Letterhead.Any(static b => b.Body is not null) ? MarkWord(notice.Format) : string.Empty,
                    GeneratedReason.Wording),
                notice.Number is { } number ? TracedText.Written(number) : TracedText.Empty,
                [.. notice.Signatories.Select(TracedText.Written)])
            {
                Form = notice.Format switch
                {
                    NoticeFormat.Letter => HeadForm.Letter,
                    NoticeFormat.Decree or NoticeFormat.Order => HeadForm.Order,
                    _ => HeadForm.Common,
                },
            };

        static TracedText? Of(PrintedText? mark) => mark is null ? null : TracedText.Written(mark);
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
