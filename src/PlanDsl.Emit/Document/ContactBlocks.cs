using PlanDsl.Emit.Origins;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>Whom to ask, as paragraphs.</summary>
internal static class ContactBlocks
{
    /// <summary>
    /// A line each for name, telephones and mail; one line if the author wants it so; none if prose says it.
    /// </summary>
    internal static IEnumerable<DocumentBlock> Of(ContactSymbol contact)
    {
        if (contact.IsInText)
        {
            return [];
        }

        var phone = contact.IsOneLine ? "电话" : "联系电话";
        var mail = contact.IsOneLine ? "邮箱" : "电子邮箱";
        var lines = contact.Phones.Select(p => Line(phone, p))
            .Concat(contact.Emails.Select(e => Line(mail, e)))
            .Prepend(Line("联系人", new PrintedText(contact.Name, contact.Location)));
        return contact.IsOneLine
            ? [ContentBlocks.Paragraph(ParagraphRole.Body, TracedText.Join("　", lines))]
            : lines.Select(static line => ContentBlocks.Paragraph(ParagraphRole.Body, line));
    }

    private static TracedText Line(string label, PrintedText value) =>
        TracedText.Wording($"{label}：") + TracedText.Written(value);
}
