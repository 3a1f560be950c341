using System.Text;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Reports;

/// <summary>The line a finding stands in, cut to the width there is, and the carets that go below it.</summary>
/// <param name="Line">The line as shown: tabs expanded, characters that are not seen as their numbers.</param>
/// <param name="Carets">Blanks and carets; right below the place in any font that makes Chinese two columns
/// wide.</param>
internal sealed record SourceExcerpt(string Line, string Carets)
{
    private const int TabWidth = 4;
    private const string Cut = "…";

    /// <summary>The excerpt of a stretch; of one that runs over several lines, its first line.</summary>
    /// <param name="location">The stretch; it may be empty and may stand after the last character.</param>
    /// <param name="width">Columns that the line may take, at least 20.</param>
    internal static SourceExcerpt Of(Location location, int width)
    {
        var source = location.Source;
        var span = source.GetLineSpan(source.GetPosition(location.Span.Start).Line);
        var from = Math.Min(location.Span.Start, span.End);
        var to = Math.Clamp(location.Span.End, from, span.End);

        // A line may be a megabyte long. What is further off than the width cannot be shown anyway.
        var first = Math.Max(span.Start, from - (4 * width));
        var last = Math.Min(span.End, from + (4 * width));
        var cells = Layout(source.Text, first, last, from, to, out var mark, out var markEnd);

        var total = cells.Count == 0 ? 0 : cells[^1].Column + cells[^1].Width;
        var room = width - 2;
        var isCut = total > width || first > span.Start || last < span.End;
        var start = 0;
        if (isCut && markEnd > room)
        {
            // The place with some of what is before it; the end of the line is never left empty.
            var wanted = Math.Min(mark - (room / 3), total - room);
            start = cells.Find(cell => cell.Column >= wanted)?.Column ?? 0;
        }

        var shown = isCut
            ? cells.FindAll(cell => cell.Column >= start && cell.Column + cell.Width <= start + room)
            : cells;
        return Draw(shown, mark, markEnd, shown.Count > 0 && (shown[0].Column > 0 || first > span.Start),
            isCut && (shown.Count < cells.Count(cell => cell.Column >= start) || last < span.End));
    }

    private static SourceExcerpt Draw(List<Cell> shown, int mark, int markEnd, bool cutBefore, bool cutAfter)
    {
        var line = new StringBuilder(cutBefore ? Cut : "");
        foreach (var cell in shown)
        {
            line.Append(cell.Text);
        }

        var start = shown.Count == 0 ? 0 : shown[0].Column;
        var end = shown.Count == 0 ? 0 : shown[^1].Column + shown[^1].Width;
        var blanks = Math.Max(0, mark - start) + (cutBefore ? 1 : 0);
        var carets = Math.Max(1, Math.Min(markEnd, end) - Math.Max(mark, start));
        return new SourceExcerpt(line.Append(cutAfter ? Cut : "").ToString(),
            string.Concat(Enumerable.Repeat(" ", blanks).Concat(Enumerable.Repeat("^", carets))));
    }

    private static List<Cell> Layout(
        string text, int first, int last, int from, int to, out int mark, out int markEnd)
    {
        var cells = new List<Cell>();
        var column = 0;
        (mark, markEnd) = (-1, -1);
        for (var offset = first; offset < last;)
        {
            var shown = VisibleText.At(text, offset, out var length);
            if (mark < 0 && offset + length > from)
            {
                mark = column;
            }

            if (markEnd < 0 && offset >= to)
            {
                markEnd = column;
            }

            var cell = CellOf(shown, column);
            cells.Add(cell);
            column += cell.Width;
            offset += length;
        }

        mark = mark < 0 ? column : mark;
        markEnd = markEnd < 0 ? column : markEnd;
        return cells;
    }

    private static Cell CellOf(string shown, int column)
    {
        var width = shown == "\t" ? TabWidth - (column % TabWidth) : DisplayWidth.Of(shown);
        return new Cell(shown == "\t" ? new string(' ', width) : shown, column, width);
    }

    private sealed record Cell(string Text, int Column, int Width);
}
