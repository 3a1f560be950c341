using System.Collections.Immutable;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Tables;

/// <summary>
/// The rows of a written table: <c>| 甲 | 乙 |</c>. A row ends with the line that ends in a bar; what stands on further
/// lines of it begins a new line in its cell. <c>|---|:-:|--:|</c> ends the captions. A bar, ^ or &lt; that is text has
/// a backslash before it.
/// </summary>
/// <param name="Rows">The cells of each row, as ranges of the prose; the line below the captions is none.</param>
/// <param name="HeaderRows">How many rows stand above the line below the captions; 0 without one.</param>
/// <param name="Columns">How columns stand; empty without that line.</param>
/// <param name="Mistake">The first thing that cannot be read; null if all is well.</param>
internal sealed record TableText(
    ImmutableArray<ImmutableArray<CellRange>> Rows,
    int HeaderRows,
    ImmutableArray<ColumnAlignment> Columns,
    TableMistake? Mistake)
{
    /// <summary>Reads a table.</summary>
    /// <param name="text">The lines between the fences, each ended by \n.</param>
    internal static TableText Read(string text)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<CellRange>>();
        var headerRows = 0;
        ImmutableArray<ColumnAlignment> columns = [];
        for (var start = SkipBlank(text, 0); start < text.Length; start = SkipBlank(text, start))
        {
            var row = ReadRow(text, start, out var end, out var mistake);
            if (mistake is not null)
            {
                return new TableText(rows.ToImmutable(), headerRows, columns, mistake);
            }

            if (Alignments(text, row) is not { } alignments)
            {
                rows.Add(row);
            }
            else if (columns.IsEmpty && rows.Count > 0)
            {
                (headerRows, columns) = (rows.Count, alignments);
            }
            else
            {
                var wrong = new TableMistake(
                    start, end, "表头下面的横线只有一条，上面要有表头", "one line of dashes stands below the captions");
                return new TableText(rows.ToImmutable(), headerRows, columns, wrong);
            }

            start = end;
        }

        return new TableText(rows.ToImmutable(), headerRows, columns, null);
    }

    private static ImmutableArray<CellRange> ReadRow(string text, int start, out int end, out TableMistake? mistake)
    {
        end = text.IndexOf('\n', start);
        mistake = null;
        if (text[start] is not ('|' or '｜'))
        {
            mistake = new TableMistake(start, end, "一行要以“|”开头", "a row begins with a bar");
            return [];
        }

        var cells = ImmutableArray.CreateBuilder<CellRange>();
        var from = start + 1;
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] is '|' or '｜')
            {
                cells.Add(CellRange.Trimmed(text, from, i));
                from = i + 1;
                if (SkipSpace(text, from) is var next && text[next] == '\n')
                {
                    end = next;
                    return cells.ToImmutable();
                }
            }
            else if (text[i] == '\n' && (i + 1 == text.Length || text[SkipSpace(text, i + 1)] is '|' or '｜' or '\n'))
            {
                break;
            }
        }

        mistake = new TableMistake(start, end, "一行要以“|”结束", "a row ends with a bar");
        return [];
    }

    /// <summary>The alignments of a line of dashes; null if the row is none.</summary>
    private static ImmutableArray<ColumnAlignment>? Alignments(string text, ImmutableArray<CellRange> row)
    {
        var columns = ImmutableArray.CreateBuilder<ColumnAlignment>(row.Length);
        foreach (var cell in row)
        {
            var mark = text.AsSpan(cell.Start, cell.Length);
            if (mark.Trim(":：").IsEmpty || mark.Trim(":：").IndexOfAnyExcept("-—－") >= 0)
            {
                return null;
            }

            columns.Add(
                mark[^1] is not (':' or '：') ? ColumnAlignment.Left
                : mark[0] is ':' or '：' ? ColumnAlignment.Centre
                : ColumnAlignment.Right);
        }

        return columns.ToImmutable();
    }

    private static int SkipBlank(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\u3000' or '\u00A0' or '\n')
        {
            at++;
        }

        return at;
    }

    private static int SkipSpace(string text, int at)
    {
        while (Characters.IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}

/// <summary>What cannot be read in a table.</summary>
/// <param name="Start">From where in the prose.</param>
/// <param name="End">To where.</param>
/// <param name="Zh">Why, in Chinese.</param>
/// <param name="En">Why, in English.</param>
internal sealed record TableMistake(int Start, int End, string Zh, string En);
