using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Typography;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Document;

/// <summary>The official document of a plan.</summary>
public static class DocumentBuilder
{
    /// <summary>Builds the neutral model of a plan without errors.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="forms">Its forms, as <see cref="FormBuilder"/> built them.</param>
    public static DocumentModel Build(PlanModel plan, ImmutableArray<FormModel> forms)
    {
        ImmutableArray<DocumentSection> sections =
        [
            .. BuildText(plan), .. BuildAttachments(plan, forms), .. CommentForm(plan),
        ];
        if (plan.Notice is { } notice && NoticeBlocks.Imprint(notice) is { } imprint)
        {
            // After everything, attachments included (7.3.7); its place is on an upright page.
            var last = sections[^1];
            sections = last.Orientation == PageOrientation.Portrait
                ? sections.SetItem(sections.Length - 1, last with { Blocks = last.Blocks.Add(imprint) })
                : sections.Add(Portrait([imprint]));
        }

        var title = plan.Notice is { } shell ? NoticeBlocks.Title(plan, shell).Text : plan.Title;
        return new DocumentModel(plan.Id, title.Length > 0 ? title : plan.Title, sections)
        {
            Issuers = NoticeBlocks.Issuers(plan),
            Description = string.Join(
                '，', new[] { plan.Notice?.Number?.Text, (plan.Notice?.Date ?? plan.Date)?.Printed }.OfType<string>()),
        };
    }

    private static IEnumerable<DocumentSection> BuildText(PlanModel plan) => plan.Notice switch
    {
        null => [Portrait([.. PlanTitle(plan), .. PlanText(plan), .. PlanEnd(plan)])],
        { Genre: NoticeGenre.Direct } notice =>
        [
            Portrait(
            [
                .. NoticeBlocks.Opening(plan, notice), .. PlanText(plan),
                .. notice.Contacts.SelectMany(ContactBlocks.Of), .. PlanEnd(plan),
                .. NoticeBlocks.Attendance(notice), .. NoticeBlocks.Ending(notice),
            ]),
        ],
        { } notice =>
        [
            Portrait(
            [
                .. NoticeBlocks.Opening(plan, notice), .. notice.Contacts.SelectMany(ContactBlocks.Of),
                .. AttachmentLines(NoticeBlocks.AttachmentTitles(plan, notice)), .. NoticeBlocks.Attendance(notice),
                .. NoticeBlocks.Ending(notice),
            ]),
            Portrait(
            [
                .. notice.HasPlanAttached ? Label(1, notice.AttachmentTitles(plan).Length, notice.Location) : [],
                .. PlanTitle(plan), .. PlanText(plan), .. PlanEnd(plan),
            ]),
        ],
    };

    /// <summary>A form wider than an upright page's text (GB/T 9704-2012, 5.2.1) lies on its side.</summary>
    private static PageOrientation OrientationOf(FormBlock block) =>
        block.Form.Paper.ColumnWidths.Sum() > TypeArea.Width + 0.5
            ? PageOrientation.Landscape
            : PageOrientation.Portrait;

    private static DocumentSection Portrait(ImmutableArray<DocumentBlock> blocks) =>
        new(PageOrientation.Portrait, blocks);

    /// <summary>The title and, of a plan that others forward, whose it is and when they issued it.</summary>
    private static IEnumerable<DocumentBlock> PlanTitle(PlanModel plan)
    {
        var title = NoticeBlocks.InLines(plan, NoticeBlocks.PlanTitle(plan));
        var status = NoticeBlocks.Status(plan);
        yield return Paragraph(
            ParagraphRole.Title,
            status.Length > 0 ? title + TracedText.Generated("\n", GeneratedReason.LineBreak) + status : title);
        if (plan.Notice is { Genre: NoticeGenre.Forwarding })
        {
            foreach (var issuer in plan.Issuers)
            {
                yield return Paragraph(ParagraphRole.TitleNote, Traces.FullName(issuer));
            }

            if (plan.Date is { } date)
            {
                yield return Paragraph(ParagraphRole.TitleNote, TracedText.Around($"（{Traces.Of(date)}）"));
            }
        }

        yield return new BlankLines(1);
    }

    private static IEnumerable<DocumentBlock> PlanText(PlanModel plan) =>
    [
        .. ContentBlocks.OfProse(plan.Introduction), .. ContentBlocks.OfChapters(plan),
        .. ContentBlocks.OfProse(plan.Closing),
    ];

    /// <summary>After the last paragraph: contacts, the attachment line, the plan's own signature.</summary>
    private static IEnumerable<DocumentBlock> PlanEnd(PlanModel plan)
    {
        ImmutableArray<TracedText> attachments = plan.HidesAttachmentLine
            ? []
            : [.. plan.Attachments.Select(static a => TracedText.Written(a.Title, a.Location))];
        foreach (var block in plan.Contacts.SelectMany(ContactBlocks.Of).Concat(AttachmentLines(attachments)))
        {
            yield return block;
        }

        if (!plan.Signers.IsEmpty)
        {
            yield return new SignatureBlock(
                [.. plan.Signers.Select(Traces.Of)], TracedText.Empty, Traces.Of(plan.Date));
        }
    }

    /// <summary>附件：甲, or 附件：1.甲 and 2.乙 below it, one blank line after the text (7.3.4).</summary>
    private static IEnumerable<DocumentBlock> AttachmentLines(ImmutableArray<TracedText> titles)
    {
        if (titles.IsEmpty)
        {
            yield break;
        }

        yield return new BlankLines(1);
        if (titles.Length == 1)
        {
            yield return Paragraph(ParagraphRole.AttachmentLine, TracedText.Around($"附件：{titles[0]}"));
            yield break;
        }

        for (var i = 0; i < titles.Length; i++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{i + 1}.");
            var name = TracedText.Generated(number, GeneratedReason.Number) + titles[i];
            yield return i == 0
                ? Paragraph(ParagraphRole.AttachmentListFirst, TracedText.Around($"附件：{name}"))
                : Paragraph(ParagraphRole.AttachmentListNext, name);
        }
    }

    /// <summary>Each attachment begins a page with its label on line 1 and its title on line 3 (7.3.7).</summary>
    private static IEnumerable<DocumentSection> BuildAttachments(PlanModel plan, ImmutableArray<FormModel> forms)
    {
        var byId = forms.ToDictionary(static f => f.Id, StringComparer.Ordinal);
        for (var i = 0; i < plan.Attachments.Length; i++)
        {
            var attachment = plan.Attachments[i];
            var label = Label(i + 1, plan.Attachments.Length, attachment.Location);
            if (!attachment.Content.IsEmpty)
            {
                var title = NoticeBlocks.InLines(
                    plan, TracedText.Written(attachment.Title, attachment.Location));
                yield return Portrait(
                [
                    .. label, Paragraph(ParagraphRole.AttachmentTitle, title), new BlankLines(1),
                    .. ContentBlocks.Of(plan, attachment.Content),
                ]);
                label = [];
            }

            // What is only named, or is in a file of its own, has no page here.
            foreach (var reference in attachment.Forms.Where(static r => r.Form.HasBody))
            {
                var form = new FormBlock(byId[reference.Form.Id]);
                yield return new DocumentSection(OrientationOf(form), label.Add(form));
                label = [];
            }
        }
    }

    /// <summary>附件 or 附件2 on line 1; the title stands on line 3.</summary>
    /// <param name="number">Which attachment it is, from 1.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="declaration">Where the attachment is declared.</param>
    private static ImmutableArray<DocumentBlock> Label(int number, int count, Location declaration) =>
    [
        Paragraph(
            ParagraphRole.AttachmentLabel,
            TracedText.Derived(
                "附件" + (count == 1 ? string.Empty : number.ToString(CultureInfo.InvariantCulture)), declaration)),
        new BlankLines(1),
    ];

    /// <summary>The table in which those who are asked for comment answer, the last attachment of the notice.</summary>
    private static IEnumerable<DocumentSection> CommentForm(PlanModel plan)
    {
        if (plan.Notice is { HasCommentForm: true } notice)
        {
            var count = notice.AttachmentTitles(plan).Length;
            var form = new FormBlock(Forms.CommentForm.Build(plan, notice));
            yield return new DocumentSection(OrientationOf(form), Label(count, count, notice.Location).Add(form));
        }
    }

    private static ParagraphBlock Paragraph(ParagraphRole role, TracedText text) =>
        ContentBlocks.Paragraph(role, text);
}
