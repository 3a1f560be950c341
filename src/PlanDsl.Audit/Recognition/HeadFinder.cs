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
        var end = last is null ? 0 : LinesBelow(document, EndOfRow(document, last));
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

    /// <summary>What stands on the left of a letter's number, before the tabulator; empty if nothing.</summary>
    internal static string BesideNumber(WordParagraph number) =>
        NumberOf(number) is var behind && behind != number.Trimmed ? number.Trimmed[..^behind.Length].Trim() : "";

    /// <summary>Whether all that is printed is some red.</summary>
    internal static bool IsRed(WordParagraph paragraph) =>
        paragraph.Printed.Any() && paragraph.Printed.All(static run => Colors.IsRed(run.Format.Color));

    /// <summary>Number and signatories may stand in cells of one row: the head goes on to its end.</summary>
    private static int EndOfRow(RecognizedDocument document, WordParagraph last)
    {
        var row = last.Table?.Rows.FirstOrDefault(row => row.Cells.Any(cell => cell.Paragraphs.Contains(last)));
        return row is null ? document.PlaceOf(last) + 1
            : row.Cells.SelectMany(static cell => cell.Paragraphs).Max(document.PlaceOf) + 1;
    }

    /// <summary>
    /// In a letter 密级 and 紧急程度 stand on lines below that of the number (10.1); 签发人 may stand in a box, a row or
    /// a line that the file has behind it.
    /// </summary>
    private static int LinesBelow(RecognizedDocument document, int end)
    {
        const int mostBlank = 2;
        var paragraphs = document.File.Paragraphs;
        var (blanks, read) = (0, 0);
        for (var i = end; i < paragraphs.Length && blanks <= mostBlank && read < DeepestHead; i++, read++)
        {
            if (LineOf(paragraphs[i]) is not null || IsSignatory(paragraphs[i]))
            {
                end = EndOfRow(document, paragraphs[i]);
                (i, blanks) = (end - 1, 0);
            }
            else if (paragraphs[i].HasText || paragraphs[i].Format.Bottom is not null)
            {
                break;
            }
            else
            {
                blanks++;
            }
        }

        return end;
    }

    private static bool IsSignatory(WordParagraph paragraph) =>
        paragraph.Trimmed.StartsWith("签发人", StringComparison.Ordinal);

    private static double SizeOf(WordParagraph paragraph) =>
        paragraph.Printed.Select(static run => run.Format.Size).DefaultIfEmpty(0).Max();

    private static bool IsMark(WordParagraph paragraph, bool hasNumber)
    {
        if (SizeOf(paragraph) < SmallestMark || InkWidth.Of(paragraph.Trimmed) < 2)
        {
            return false;
        }

        // Without a number below it, only what no title is like can be a mark.
        return IsRed(paragraph) || (hasNumber && SizeOf(paragraph) >= 26)
            || (paragraph.Trimmed.EndsWith("文件", StringComparison.Ordinal)
                && (hasNumber || !paragraph.Trimmed.Contains("关于", StringComparison.Ordinal)));
    }

    private static void MarkLines(RecognizedDocument document, IEnumerable<WordParagraph> head)
    {
        foreach (var paragraph in head.Where(p => !p.IsBlank && !document.IsKnown(p)))
        {
            var role = LineOf(paragraph) ?? (IsSignatory(paragraph) ? ElementRole.Signatory : null);
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

        // A letter has its double rule above the number, any other document its rule below.
        var above = number is null ? DeepestHead : document.PlaceOf(number);
        var isDouble = mark.Append(inHeader).Concat(document.File.Paragraphs.Take(above)).OfType<WordParagraph>()
            .Any(static p => IsDouble(p.Format.Bottom) || IsDouble(p.Format.Top)
                || (p.IsBlank && Colors.IsRed(p.Format.Top?.Color) && Colors.IsRed(p.Format.Bottom?.Color)));
        var isLetter = isDouble || (!text.EndsWith("文件", StringComparison.Ordinal)
            && (inHeader is not null || number?.Format.Alignment == "right"));
        return isLetter ? OfficialFormat.Letter : OfficialFormat.Ordinary;
    }

    /// <summary>Thick over thin, or the other way round.</summary>
    private static bool IsDouble(Border? rule) =>
        rule?.Kind.StartsWith("thi", StringComparison.Ordinal) == true && rule.Kind != "thick";
}
