using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics.Tables;

/// <summary>
/// Reads the texts of cells: every line is a paragraph, facts are cited, a backslash makes its neighbour text.
/// </summary>
internal sealed class CellReader(ProseSource source, Func<string, Location, ProseCitation?> cite)
{
    private readonly RunBuilder runs = new(source, cite);

    internal ProseText Read(CellRange cell)
    {
        var paragraphs = ImmutableArray.CreateBuilder<ProseParagraph>();
        for (var start = cell.Start; start < cell.End;)
        {
            var end = source.Text.IndexOf('\n', start, cell.End - start);
            end = end < 0 ? cell.End : end;
            ReadLine(CellRange.Trimmed(source.Text, start, end));
            if (runs.Finish() is { IsEmpty: false } finished)
            {
                paragraphs.Add(new ProseParagraph(0, string.Empty, finished));
            }

            start = end + 1;
        }

        return new ProseText(paragraphs.ToImmutable(), source.Locate(cell.Start, cell.End));
    }

    private void ReadLine(CellRange line)
    {
        var start = line.Start;
        for (var i = line.Start; i < line.End; i++)
        {
            if (source.Text[i] == '\\' && i + 1 < line.End && "|｜^＾<＜{｛}｝\\".Contains(source.Text[i + 1]))
            {
                Add(start, i, isEscaped: start > line.Start);
                start = ++i;
            }
        }

        Add(start, line.End, isEscaped: start > line.Start);
    }

    private void Add(int start, int end, bool isEscaped)
    {
        if (end > start)
        {
            runs.Add(source.Text[start..end], start, stressed: false, isEscaped);
        }
    }
}
