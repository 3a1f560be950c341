using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Recognition;

/// <summary>Finds what belongs to tables: their cells, the lines above and below them.</summary>
internal static class TableTextFinder
{
    private const int MostLinesAbove = 4;
    private const int LongestLine = 70;

    /// <summary>Type below this belongs to a table or its notes: the text itself is 三号.</summary>
    private const double LargestNote = 14.5;

    private static readonly string[] NoteWords =
        ["注", "说明", "备注", "填表", "填报", "审核", "单位", "制表", "统计", "联系", "报送"];

    internal static void Find(RecognizedDocument document)
    {
        var paragraphs = document.File.Paragraphs;
        WordTable? known = null;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var paragraph = paragraphs[i];
            if (paragraph.Table is { } table && !paragraph.IsInBox && Outermost(table) != known)
            {
                known = Outermost(table);
                MarkAbove(document, i);
                MarkBelow(document, i, known);
            }
        }

        foreach (var paragraph in paragraphs.Where(p => !document.IsKnown(p) && p.HasText))
        {
            var part = document.PartOf(paragraph);
            if (paragraph.Table is not null)
            {
                document.Set(paragraph, ElementRole.Cell);
            }
            else if (part is not null && (part.IsAttachment || !document.IsOfficial)
                && part.HasTable && IsSmall(paragraph))
            {
                document.Set(paragraph, ElementRole.TableText);
            }
        }
    }

    private static WordTable Outermost(WordTable table) => table.Outer is { } outer ? Outermost(outer) : table;

    private static bool IsSmall(WordParagraph paragraph) =>
        paragraph.Printed.Any() && paragraph.Printed.All(static run => run.Format.Size <= LargestNote);

    private static void MarkAbove(RecognizedDocument document, int table)
    {
        var marked = 0;
        for (var i = table - 1; i >= 0 && marked < MostLinesAbove; i--)
        {
            var paragraph = document.File.Paragraphs[i];
            if (!paragraph.HasText)
            {
                continue;
            }

            var text = paragraph.Trimmed;
            if (document.IsKnown(paragraph) || !paragraph.IsInFlow || text.Length > LongestLine || text.EndsWith('。')
                || !(IsSmall(paragraph) || IsNote(text) || paragraph.Format.Alignment is "center" or "right"
                    || text.Contains('\t')))
            {
                return;
            }

            document.Set(paragraph, ElementRole.TableText);
            marked++;
        }
    }

    private static void MarkBelow(RecognizedDocument document, int first, WordTable table)
    {
        var below = document.File.Paragraphs.Skip(first)
            .SkipWhile(p => p.Table is not null && Outermost(p.Table) == table);
        foreach (var paragraph in below.TakeWhile(static p => p.IsInFlow && !p.StartsPage).Where(static p =>
            !p.IsBlank))
        {
            if (document.IsKnown(paragraph)
                || !(IsNote(paragraph.Trimmed) || IsSmall(paragraph)))
            {
                return;
            }

            document.Set(paragraph, ElementRole.TableText);
        }
    }

    private static bool IsNote(string text) =>
        NoteWords.Any(word => text.StartsWith(word, StringComparison.Ordinal)) && (text.Length <= LongestLine)
        && text.AsSpan(0, Math.Min(text.Length, 14)).IndexOfAny('：', ':', '（') > 0;
}
