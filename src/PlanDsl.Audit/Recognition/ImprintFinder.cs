using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Recognition;

/// <summary>Finds 抄送机关 and 印发机关和印发日期 (7.4).</summary>
internal static class ImprintFinder
{
    private const int LongestOffice = 60;

    internal static void Find(RecognizedDocument document)
    {
        var paragraphs = document.File.Paragraphs;
        var found = new List<WordParagraph>();
        foreach (var paragraph in paragraphs)
        {
            var text = paragraph.Trimmed;
            if (TextPatterns.CopiesLike().IsMatch(text))
            {
                document.Set(paragraph, ElementRole.ImprintCopies);
                found.Add(paragraph);
            }
            else if (text.Length <= LongestOffice && TextPatterns.IssueDateLike().IsMatch(text))
            {
                found.AddRange(Office(document, paragraph));
            }
        }

        if (found.Count > 0)
        {
            FindMovedAddressees(document, found[0]);
            document.Imprint = [found[0], found[^1]];
        }
    }

    /// <summary>Office and date may stand in two cells of a row; then both are the element.</summary>
    private static IEnumerable<WordParagraph> Office(RecognizedDocument document, WordParagraph date)
    {
        var row = date.Table?.Rows.FirstOrDefault(r => r.Cells.Any(cell => cell.Paragraphs.Contains(date)));
        var element = row is null ? [date]
            : row.Cells.SelectMany(static cell => cell.Paragraphs).Where(static p => p.HasText).ToList();
        foreach (var paragraph in element)
        {
            document.Set(paragraph, ElementRole.ImprintOffice);
        }

        return element;
    }

    /// <summary>主送机关 that were moved to the imprint stand in the line above 抄送 (7.4.2).</summary>
    private static void FindMovedAddressees(RecognizedDocument document, WordParagraph first)
    {
        var index = document.PlaceOf(first);
        if (index > 0 && document.File.Paragraphs[index - 1] is var above
            && above.Trimmed.StartsWith("主送", StringComparison.Ordinal))
        {
            document.Set(above, ElementRole.ImprintCopies);
        }
    }
}
