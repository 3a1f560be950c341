using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Typography;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>The official document of a plan.</summary>
public static class DocumentBuilder
{
    /// <summary>Builds the neutral model of a plan without errors.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="forms">Its forms, as <see cref="FormBuilder"/> built them.</param>
    public static DocumentModel Build(PlanModel plan, ImmutableArray<FormModel> forms) =>
        new(plan.Id, plan.Title, [BuildText(plan), .. BuildAttachments(plan, forms)]);

    private static DocumentSection BuildText(PlanModel plan)
    {
        var blocks = ImmutableArray.CreateBuilder<DocumentBlock>();
        var status = plan.Status is null ? string.Empty : $"\n（{plan.Status}）";
        blocks.Add(Paragraph(ParagraphRole.Title, string.Join('\n', TitleBreaker.Break(plan.Title)) + status));
        blocks.Add(new BlankLines(1));
        blocks.AddRange(ContentBlocks.OfProse(plan.Introduction));
        foreach (var chapter in plan.Chapters)
        {
            blocks.Add(new ParagraphBlock(
                ParagraphRole.Heading1, [new DocumentRun(chapter.Number + chapter.Title, RunRole.Heading)]));
            blocks.AddRange(ContentBlocks.Of(chapter.Content));
            if (chapter.Responsibility is { } responsibility)
            {
                blocks.Add(Paragraph(ParagraphRole.Body, ResponsibilityText.InBrackets(responsibility)));
            }
        }

        blocks.AddRange(plan.Contacts.SelectMany(ContactLines));
        blocks.AddRange(AttachmentLines(plan.Attachments));
        return new DocumentSection(PageOrientation.Portrait, blocks.ToImmutable());
    }

    private static IEnumerable<DocumentBlock> ContactLines(ContactSymbol contact) =>
        contact.Phones.Select(static p => $"联系电话：{p}")
            .Concat(contact.Emails.Select(static e => $"电子邮箱：{e}"))
            .Prepend($"联系人：{contact.Name}")
            .Select(static line => Paragraph(ParagraphRole.Body, line));

    /// <summary>附件：甲, or 附件：1.甲 and 2.乙 below it, one blank line after the text (7.3.4).</summary>
    private static IEnumerable<DocumentBlock> AttachmentLines(ImmutableArray<AttachmentSymbol> attachments)
    {
        if (attachments.IsEmpty)
        {
            yield break;
        }

        yield return new BlankLines(1);
        if (attachments.Length == 1)
        {
            yield return Paragraph(ParagraphRole.AttachmentLine, "附件：" + attachments[0].Title);
            yield break;
        }

        for (var i = 0; i < attachments.Length; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{i + 1}.{attachments[i].Title}");
            yield return i == 0
                ? Paragraph(ParagraphRole.AttachmentListFirst, "附件：" + name)
                : Paragraph(ParagraphRole.AttachmentListNext, name);
        }
    }

    /// <summary>Each attachment begins a page with its label on line 1 and its title on line 3 (7.3.7).</summary>
    private static IEnumerable<DocumentSection> BuildAttachments(PlanModel plan, ImmutableArray<FormModel> forms)
    {
        for (var i = 0; i < plan.Attachments.Length; i++)
        {
            var attachment = plan.Attachments[i];
            var number = plan.Attachments.Length == 1
                ? string.Empty
                : (i + 1).ToString(CultureInfo.InvariantCulture);
            ImmutableArray<DocumentBlock> label =
                [Paragraph(ParagraphRole.AttachmentLabel, "附件" + number), new BlankLines(1)];
            if (attachment.Forms.IsEmpty || !attachment.Content.IsEmpty)
            {
                var title = string.Join('\n', TitleBreaker.Break(attachment.Title));
                yield return new DocumentSection(
                    PageOrientation.Portrait,
                    [
                        .. label, Paragraph(ParagraphRole.AttachmentTitle, title),
                        .. TitleGap(attachment),
                        .. ContentBlocks.Of(attachment.Content),
                    ]);
                label = [];
            }

            foreach (var reference in attachment.Forms)
            {
                var body = FormBody.Of(reference.Form, forms);
                yield return new DocumentSection(PageOrientation.Portrait, label.AddRange(body));
                label = [];
            }
        }
    }

    /// <summary>A table that begins an attachment keeps a line's distance from the title.</summary>
    private static IEnumerable<DocumentBlock> TitleGap(AttachmentSymbol attachment) =>
        attachment.Content is [TableSymbol { Title: null }, ..] ? [new BlankLines(1)] : [];

    private static ParagraphBlock Paragraph(ParagraphRole role, string text) => new(role, [new DocumentRun(text)]);
}
