using System.Collections.Immutable;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Recognition;

/// <summary>Cuts the document into its parts and finds their labels and titles.</summary>
internal static class PartFinder
{
    private const int LongestTitle = 90;
    private const double SmallestTitle = 18;

    internal static void Find(RecognizedDocument document, int headEnd)
    {
        var parts = new List<DocumentPart>();
        var current = new List<WordParagraph>();
        foreach (var paragraph in document.File.Paragraphs.Skip(headEnd))
        {
            if (paragraph.IsInFlow && current.Any(static p => !p.IsBlank)
                && (paragraph.StartsPage || TextPatterns.LabelLike().IsMatch(paragraph.Trimmed)))
            {
                parts.Add(new DocumentPart(parts.Count + 1, [.. current]));
                current.Clear();
            }

            current.Add(paragraph);
        }

        if (current.Count > 0)
        {
            parts.Add(new DocumentPart(parts.Count + 1, [.. current]));
        }

        DocumentPart? before = null;
        foreach (var part in parts)
        {
            Read(document, part, before);
            before = part;
        }

        document.Parts = [.. parts];
    }

    private static void Read(RecognizedDocument document, DocumentPart part, DocumentPart? before)
    {
        var lines = part.Paragraphs
            .Where(p => p.HasText && p.IsInFlow && !document.IsKnown(p)).ToList();
        part.IsAttachment = before?.IsAttachment == true;
        if (lines.Count > 0 && LabelOf(lines[0], before is not null) is { } label)
        {
            part.IsAttachment = true;
            part.Label = lines[0];
            part.LabelNumber = ChineseNumbers.Read(label);
            document.Set(lines[0], ElementRole.AttachmentLabel);
            lines.RemoveAt(0);
        }

        if (lines.Count == 0 || !IsTitle(lines[0], isFirst: before is null || part.Label is not null))
        {
            return;
        }

        var role = part.IsAttachment ? ElementRole.AttachmentTitle : ElementRole.Title;
        part.Title = TitleLines(part, lines[0]);
        foreach (var line in part.Title)
        {
            document.Set(line, role);
        }

        MarkNotes(document, part);
    }

    /// <summary>The number of a label as written, empty if it has none; null if it is no label.</summary>
    private static string? LabelOf(WordParagraph first, bool isLater)
    {
        var label = TextPatterns.LabelLike().Match(first.Trimmed);
        if (label.Success)
        {
            return label.Groups["number"].Value;
        }

        // 附件1：名称 at the head of a page is a label that says too much.
        var note = TextPatterns.NoteFirst().Match(first.Trimmed);
        return isLater && first.StartsPage && note.Success && note.Groups["own"].Length > 0
            ? note.Groups["own"].Value : null;
    }

    private static bool IsTitle(WordParagraph paragraph, bool isFirst)
    {
        var text = paragraph.Trimmed;
        if (text.Length is < 2 or > LongestTitle || text.EndsWith('：') || TextPatterns.HeadingOne().IsMatch(text))
        {
            return false;
        }

        var size = Size(paragraph);
        if (paragraph.Format.Alignment == "center")
        {
            return isFirst || size >= SmallestTitle;
        }

        // A title that somebody forgot to centre is larger than the text, and no sentence.
        return (size >= SmallestTitle && !text.EndsWith('。'))
            || (isFirst && TextPatterns.TitleWords().IsMatch(text));
    }

    private static ImmutableArray<WordParagraph> TitleLines(DocumentPart part, WordParagraph first)
    {
        var start = part.Paragraphs.IndexOf(first);
        return
        [
            .. part.Paragraphs.Skip(start).TakeWhile(p => p == first || (p.HasText && p.IsInFlow && !p.StartsPage
                && p.Format.Alignment == first.Format.Alignment && Math.Abs(Size(p) - Size(first)) < 1
                && p.Trimmed.Length <= LongestTitle && !p.Trimmed.EndsWith('：')
                && !p.Trimmed.EndsWith('。') && !p.Trimmed.StartsWith('（')
                && FontNames.FamilyOf(Font(p)) == FontNames.FamilyOf(Font(first)))),
        ];
    }

    private static void MarkNotes(RecognizedDocument document, DocumentPart part)
    {
        var after = part.Paragraphs.IndexOf(part.Title[^1]) + 1;
        foreach (var note in part.Paragraphs.Skip(after)
            .TakeWhile(static p => p.HasText && p.IsInFlow && p.Format.Alignment == "center"))
        {
            document.Set(note, ElementRole.TitleNote);
        }
    }

    private static double Size(WordParagraph paragraph) =>
        paragraph.Printed.Select(static run => run.Format.Size).DefaultIfEmpty(paragraph.MarkFormat.Size).Max();

    private static string? Font(WordParagraph paragraph) => paragraph.Printed.FirstOrDefault()?.Format.EastAsia;
}
