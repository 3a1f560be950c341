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
        var lines = contact.Phones.Select(p => $"{phone}：{p}")
            .Concat(contact.Emails.Select(e => $"{mail}：{e}"))
            .Prepend($"联系人：{contact.Name}");
        return contact.IsOneLine
            ? [ContentBlocks.Paragraph(ParagraphRole.Body, string.Join('　', lines))]
            : lines.Select(static line => ContentBlocks.Paragraph(ParagraphRole.Body, line));
    }
}
