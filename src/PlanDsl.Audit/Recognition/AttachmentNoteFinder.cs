using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PlanDsl.Audit.Recognition;

/// <summary>Finds 附件说明 (7.3.4) and the names in it.</summary>
internal static class AttachmentNoteFinder
{
    private const int LongestName = 90;

    internal static void Find(RecognizedDocument document)
    {
        var named = ImmutableArray.CreateBuilder<NamedAttachment>();
        // A plan that is an attachment of its notice may have attachments of its own.
        foreach (var part in document.Parts)
        {
            var inNote = false;
            foreach (var paragraph in part.Paragraphs.Where(static p => p.IsInFlow && p.HasText))
            {
                var text = paragraph.Trimmed;
                var match = document.IsKnown(paragraph) || text.Length > LongestName ? Match.Empty
                    : inNote && TextPatterns.NoteNext().Match(text) is { Success: true } next ? next
                    : TextPatterns.NoteFirst().Match(text);
                if (!match.Success)
                {
                    inNote = false;
                    continue;
                }

                inNote = true;
                document.Set(paragraph, ElementRole.AttachmentNote);
                var number = match.Groups["number"].Success ? match.Groups["number"].Value : match.Groups["own"].Value;
                named.Add(new NamedAttachment(
                    paragraph,
                    ChineseNumbers.Read(number),
                    match.Groups["mark"].Value,
                    match.Groups["name"].Value.Replace("\n", "", StringComparison.Ordinal).Trim()));
            }
        }

        document.Attachments = named.ToImmutable();
    }
}
