using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Recognition;

/// <summary>Finds 主送机关 (7.3.2), the headings and the text itself (7.3.3).</summary>
internal static class BodyFinder
{
    private const int LongestAddressees = 300;

    /// <summary>A numbered sentence that is longer than this is text, not a heading.</summary>
    private const int LongestHeading = 60;

    private const int ShortestText = 12;
    private const string SentenceEnds = "。；：！？;:";

    internal static void Find(RecognizedDocument document)
    {
        foreach (var part in document.Parts)
        {
            var flow = part.Paragraphs.Where(p => p.IsInFlow && p.HasText && !document.IsKnown(p)).ToList();
            if (part == document.MainPart && flow.Count > 0 && IsAddressees(document, part, flow[0]))
            {
                document.Set(flow[0], ElementRole.Addressees);
                flow.RemoveAt(0);
            }

            foreach (var paragraph in flow)
            {
                if (document.Format == OfficialFormat.Minutes
                    && TextPatterns.AttendanceLike().IsMatch(paragraph.Trimmed))
                {
                    continue;
                }

                if (RoleOf(paragraph) is { } role)
                {
                    document.Set(paragraph, role);
                }
            }
        }
    }

    /// <summary>The level of a heading by its number; null if it has none.</summary>
    internal static ElementRole? HeadingOf(string text) =>
        TextPatterns.HeadingOne().IsMatch(text) ? ElementRole.Heading1
        : TextPatterns.HeadingTwo().IsMatch(text) ? ElementRole.Heading2
        : TextPatterns.HeadingThree().IsMatch(text) ? ElementRole.Heading3
        : TextPatterns.HeadingFour().IsMatch(text) ? ElementRole.Heading4
        : null;

    private static ElementRole? RoleOf(WordParagraph paragraph)
    {
        if (paragraph.Runs.Any(static run => run.Field?.TrimStart().StartsWith("PAGEREF",
            StringComparison.Ordinal) == true))
        {
            // A line of a table of contents.
            return null;
        }

        var text = paragraph.Trimmed;
        var isAligned = paragraph.Format.Alignment is "left" or "both" or "distribute";
        if (HeadingOf(text) is { } level)
        {
            return IsDistinct(paragraph) || (text.Length <= LongestHeading && !IsNumberedSentence(paragraph, level))
                ? level : ElementRole.Body;
        }

        return isAligned && (text.Length >= ShortestText || SentenceEnds.Contains(text[^1])) ? ElementRole.Body : null;
    }

    /// <summary>Under 一、 and （一） a sentence that is not in a heading's type is a provision, not a heading.</summary>
    private static bool IsNumberedSentence(WordParagraph paragraph, ElementRole level) =>
        level is ElementRole.Heading1 or ElementRole.Heading2
        && (SentenceEnds.Contains(paragraph.Trimmed[^1]) || paragraph.Trimmed[^1] == '.'
            || paragraph.Trimmed.Contains('。') || IsSentenceWithNote(paragraph.Trimmed))
        && paragraph.Printed.All(static run =>
            FontNames.FamilyOf(run.Format.EastAsia) is not (FontFamily.Hei or FontFamily.Kai));

    /// <summary>（六）落实核对台账的要求；（稽查队）: a note behind a sentence does not make it a heading.</summary>
    private static bool IsSentenceWithNote(string text) =>
        text[^1] is '）' or ')' && text.LastIndexOfAny(['（', '(']) is > 0 and var note
        && SentenceEnds.Contains(text[note - 1]);

    /// <summary>Whether the beginning is set in another font than the rest, as a run-in heading is.</summary>
    private static bool IsDistinct(WordParagraph paragraph)
    {
        var fonts = paragraph.Printed.Select(static run => run.Format.EastAsia).Distinct().Count();
        return fonts > 1;
    }

    private static bool IsAddressees(RecognizedDocument document, DocumentPart part, WordParagraph first)
    {
        var text = first.Trimmed;
        if (text.Length > LongestAddressees || "。；！？".Contains(text[^1]) || HeadingOf(text) is not null
            || text.Contains('。') || first.Format.Alignment is "center" or "right")
        {
            return false;
        }

        var isColon = text[^1] is '：' or ':';
        var isFlush = Math.Abs(first.Format.Left + first.Format.FirstLine) < 100
            && first.Text[0] is not ('\u3000' or ' ');
        var title = TextPatterns.NoteAtEnd().Replace(part.TitleText, "");
        var isSent = (document.IsOfficial && !part.Title.IsEmpty) || TextPatterns.GenreAtEnd().IsMatch(title);
        return isSent ? isColon || isFlush : isColon && isFlush && text.Length < 100;
    }
}
