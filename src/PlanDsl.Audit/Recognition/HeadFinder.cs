using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Recognition;

/// <summary>Finds the head (7.2): what stands above the red rule, and which format the document has.</summary>
internal static class HeadFinder
{
    /// <summary>As many lines may a head have, long lists of signers included.</summary>
    private const int DeepestHead = 30;

    private const double SmallestMark = 20;

    /// <summary>Finds the head.</summary>
    /// <returns>Index of the first paragraph below it.</returns>
    internal static int Find(RecognizedDocument document)
    {
        var paragraphs = document.File.Paragraphs;
        var lines = paragraphs.Where(static p => p.HasText).Take(DeepestHead).ToList();
        var special = lines.FindIndex(static p => IsRed(p)
            && (p.Trimmed.EndsWith('令') || p.Trimmed.EndsWith("纪要", StringComparison.Ordinal)));
        var number = lines.FirstOrDefault(static p => TextPatterns.NumberLike().IsMatch(NumberOf(p)))
            ?? (special < 0 ? null : lines.Skip(special).Take(2)
                .FirstOrDefault(static p => TextPatterns.SerialLike().IsMatch(p.Trimmed)));
        var above = number is null ? lines : lines.TakeWhile(p => p != number).ToList();
        var mark = above.Where(p => IsMark(p, number is not null)).ToList();
        var inHeader = document.File.Sections
            .SelectMany(static s => s.Headers.Values).SelectMany(static header => header)
            .FirstOrDefault(static p => !p.IsBlank && IsRed(p) && SizeOf(p) >= SmallestMark);
        if (number is null && mark.Count == 0 && inHeader is null)
        {
            return 0;
        }

        foreach (var paragraph in mark)
        {
            document.Set(paragraph, ElementRole.IssuerMark);
        }

        if (number is not null)
        {
            document.Set(number, ElementRole.DocumentNumber);
        }

        var last = number ?? mark.LastOrDefault();
        var end = last is null ? 0 : paragraphs.IndexOf(last) + 1;
        // In a letter 密级 and 紧急程度 stand on lines below that of the number (10.1).
        while (end > 0 && end < paragraphs.Length && LineOf(paragraphs[end]) is not null)
        {
            end++;
        }

        MarkLines(document, paragraphs.Take(end));
        end = Math.Max(end, FindRule(document, mark.FirstOrDefault() ?? number, end));
        document.Format = FormatOf(document, mark, number, inHeader);
        return end;
    }

    /// <summary>The number in its line: of a letter 密级 or 紧急程度 may stand on its left, before a tabulator.</summary>
    internal static string NumberOf(WordParagraph paragraph)
    {
        var behind = paragraph.Trimmed[(paragraph.Trimmed.LastIndexOf('\t') + 1)..].Trim();
        return TextPatterns.NumberLike().IsMatch(behind) ? behind : paragraph.Trimmed;
    }

    /// <summary>Whether all that is printed is some red.</summary>
    internal static bool IsRed(WordParagraph paragraph) =>
        paragraph.Printed.Any() && paragraph.Printed.All(static run => Colors.IsRed(run.Format.Color));

    private static double SizeOf(WordParagraph paragraph) =>
        paragraph.Printed.Select(static run => run.Format.Size).DefaultIfEmpty(0).Max();

    private static bool IsMark(WordParagraph paragraph, bool hasNumber)
    {
        if (SizeOf(paragraph) < SmallestMark || InkWidth.Of(paragraph.Trimmed) < 2)
        {
            return false;
        }

        // Without a number below it, only what no title is like can be a mark.
        return IsRed(paragraph) || paragraph.Trimmed.EndsWith("文件", StringComparison.Ordinal)
            || (hasNumber && SizeOf(paragraph) >= 26);
    }

    private static void MarkLines(RecognizedDocument document, IEnumerable<WordParagraph> head)
    {
        foreach (var paragraph in head.Where(p => !p.IsBlank && !document.IsKnown(p)))
        {
            var role = LineOf(paragraph)
                ?? (paragraph.Trimmed.StartsWith("签发人", StringComparison.Ordinal) ? ElementRole.Signatory : null);
            if (role is { } known)
            {
                document.Set(paragraph, known);
            }
        }
    }

    /// <summary>份号, 密级 or 紧急程度; null if it is none of them.</summary>
    private static ElementRole? LineOf(WordParagraph paragraph) =>
        TextPatterns.CopyNumberLike().IsMatch(paragraph.Trimmed) ? ElementRole.CopyNumber
        : TextPatterns.SecrecyLike().IsMatch(paragraph.Trimmed) ? ElementRole.Secrecy
        : TextPatterns.UrgencyLike().IsMatch(paragraph.Trimmed) ? ElementRole.Urgency
        : null;

    /// <summary>The rule is a border or a drawing in the head or in the few lines below the number.</summary>
    private static int FindRule(RecognizedDocument document, WordParagraph? first, int end)
    {
        var paragraphs = document.File.Paragraphs;
        if (first is null)
        {
            return end;
        }

        for (var i = paragraphs.IndexOf(first); i < Math.Min(paragraphs.Length, end + 5); i++)
        {
            var paragraph = paragraphs[i];
            if (i >= end && !paragraph.IsBlank && paragraph.Lines.IsEmpty)
            {
                // A title with a border above it is as good.
                if (paragraph.Format.Top is not null)
                {
                    document.HeadRule = paragraph;
                }

                break;
            }

            if (paragraph.Format.Bottom is not null || !paragraph.Lines.IsEmpty)
            {
                document.HeadRule = paragraph;
                end = Math.Max(end, i + 1);
            }
        }

        return end;
    }

    private static OfficialFormat FormatOf(
        RecognizedDocument document, List<WordParagraph> mark, WordParagraph? number, WordParagraph? inHeader)
    {
        var text = string.Concat(mark.Select(static p => p.Trimmed)) + inHeader?.Trimmed;
        if (text.EndsWith('令'))
        {
            return OfficialFormat.Order;
        }

        if (text.EndsWith("纪要", StringComparison.Ordinal))
        {
            return OfficialFormat.Minutes;
        }

        var isDouble = document.HeadRule?.Format.Bottom?.Kind.StartsWith("thi", StringComparison.Ordinal) == true
            || mark.Append(inHeader).Any(static p =>
                p?.Format.Bottom?.Kind.StartsWith("thi", StringComparison.Ordinal) == true);
        isDouble |= document.File.Paragraphs.Take(DeepestHead).Any(static p =>
            p.IsBlank && Colors.IsRed(p.Format.Top?.Color) && Colors.IsRed(p.Format.Bottom?.Color));
        var atRight = number?.Format.Alignment == "right";
        return !text.EndsWith("文件", StringComparison.Ordinal) && (isDouble || atRight || inHeader is not null)
            ? OfficialFormat.Letter : OfficialFormat.Ordinary;
    }
}
