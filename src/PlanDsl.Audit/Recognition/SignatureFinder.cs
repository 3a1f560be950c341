using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Recognition;

/// <summary>Finds 发文机关署名, 成文日期 and 附注 (7.3.5, 7.3.6).</summary>
internal static class SignatureFinder
{
    private const int LongestName = 40;
    private const int LongestAnnotation = 90;
    private const string SentenceEnds = "。；：，！？";

    internal static void Find(RecognizedDocument document)
    {
        foreach (var part in document.Parts.Where(static part => !part.IsAttachment))
        {
            var flow = part.Paragraphs.Where(static p => p.IsInFlow).ToList();
            for (var i = 1; i < flow.Count; i++)
            {
                if (!document.IsKnown(flow[i]) && !flow[i].StartsPage
                    && TextPatterns.DateLike().IsMatch(flow[i].Trimmed))
                {
                    document.Set(flow[i], ElementRole.Date);
                    FindSigners(document, flow, i);
                    FindAnnotation(document, flow, i);
                }
            }
        }
    }

    /// <summary>Where the first character of a single line stands, in twips from the left edge of the text.</summary>
    internal static double Start(WordParagraph paragraph)
    {
        var format = paragraph.Format;
        var width = Width(paragraph);
        var room = paragraph.Section.InkWidth;
        return format.Alignment switch
        {
            "right" => room - format.Right - Trailing(paragraph) - width,
            "center" => (room - format.Left - format.Right - width) / 2 + format.Left + (format.FirstLine / 2),
            _ => format.Left + format.FirstLine + Leading(paragraph),
        };
    }

    /// <summary>The width of its text without the blanks around it, twips.</summary>
    internal static double Width(WordParagraph paragraph) => InkWidth.Of(paragraph.Trimmed) * Character(paragraph);

    /// <summary>The width of its characters, twips.</summary>
    internal static double Character(WordParagraph paragraph)
    {
        var format = paragraph.Printed.FirstOrDefault()?.Format ?? paragraph.MarkFormat;
        return (format.Size * 20) + format.Spacing;
    }

    private static double Leading(WordParagraph paragraph) => Character(paragraph)
        * paragraph.Text.TakeWhile(static c => c is ' ' or '\u3000').Sum(static c => c == ' ' ? 0.5 : 1);

    private static double Trailing(WordParagraph paragraph) => Character(paragraph)
        * paragraph.Text.Reverse().TakeWhile(static c => c is ' ' or '\u3000').Sum(static c => c == ' ' ? 0.5 : 1);

    private static void FindSigners(RecognizedDocument document, List<WordParagraph> flow, int date)
    {
        var blanks = 0;
        for (var i = date - 1; i >= 0 && date - i < 40; i--)
        {
            var paragraph = flow[i];
            if (!paragraph.HasText)
            {
                // A picture or box is a seal or stamp that hangs here, no line.
                if (paragraph.IsBlank && !paragraph.HoldsBox && ++blanks > 1)
                {
                    return;
                }

                continue;
            }

            var text = paragraph.Trimmed;
            if (document.IsKnown(paragraph) || text.Length > LongestName
                || SentenceEnds.Contains(text[^1])
                || (Start(paragraph) < 4 * Character(paragraph) && !paragraph.Text.StartsWith('\t'))
                || TextPatterns.HeadingOne().IsMatch(text))
            {
                return;
            }

            blanks = 0;
            document.Set(paragraph, ElementRole.Signer);
        }
    }

    private static void FindAnnotation(RecognizedDocument document, List<WordParagraph> flow, int date)
    {
        var next = flow.Skip(date + 1).FirstOrDefault(static p => p.HasText);
        if (next is { StartsPage: false } && !document.IsKnown(next) && next.Trimmed.Length <= LongestAnnotation
            && ((next.Trimmed[0] is '（' or '(' && next.Trimmed[^1] is '）' or ')')
                || next.Trimmed.StartsWith("此件", StringComparison.Ordinal)))
        {
            document.Set(next, ElementRole.Annotation);
        }
    }
}
