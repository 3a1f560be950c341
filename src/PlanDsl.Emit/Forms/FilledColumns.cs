using System.Collections.Immutable;
using PlanDsl.Emit.Tables;
using PlanDsl.Emit.Typography;

namespace PlanDsl.Emit.Forms;

/// <summary>
/// Sets the columns of a form by what will stand in them once it is filled in, and breaks its captions between words.
/// </summary>
internal static class FilledColumns
{
    /// <summary>A full-width character of a roomy table (小四) and of a close one (五号), in mm.</summary>
    private const double Roomy = 4.3;
    private const double Close = 3.75;

    /// <summary>What rules and margins take of a column, in mm.</summary>
    private const double Margins = 3.8;

    /// <summary>What is wanted up to this comes first.</summary>
    private const double Comfort = 8;

    /// <summary>Widths are rounded.</summary>
    private const double Tolerance = 0.1;

    /// <summary>The table of some rows.</summary>
    /// <param name="headerRows">How many of the first rows are captions.</param>
    /// <param name="rows">The rows, at least one.</param>
    /// <param name="written">Widths in proportion as the plan writes them (列宽), of as many columns as there are; else
    /// they are not its own.</param>
    /// <param name="equalFrom">The column from which on all are of one width if they can be; none where it is beyond.
    /// </param>
    /// <param name="isPaper">Whether it has to stay on a page, upright or on its side; a sheet may be wider.</param>
    internal static TableModel Table(
        int headerRows,
        ImmutableArray<TableRow> rows,
        ImmutableArray<int> written,
        int equalFrom = int.MaxValue,
        bool isPaper = true)
    {
        var columns = rows[0].Cells.Sum(static c => c.ColumnSpan);
        var table = new TableModel([.. Enumerable.Repeat(0.0, columns)], headerRows, rows);
        var needs = ColumnNeed.Of(table);
        if (equalFrom < needs.Length)
        {
            Array.Fill(needs, needs[equalFrom..].Aggregate(ColumnNeed.Larger), equalFrom, needs.Length - equalFrom);
        }

        var least = Millimetres(needs, static n => n.Least, Roomy);
        var area = least.Sum() <= TypeArea.Width ? TypeArea.Width : TypeArea.Height;
        var size = Roomy;
        if (least.Sum() > area)
        {
            (size, area) = isPaper ? (Close, area) : (Roomy, least.Sum());
        }

        var widths = written.Length == columns
            ? ColumnFit.InProportion(written, area)
            : ColumnFit.Round(Share(needs, area, size), area);
        return WithCaptions(table with { ColumnWidths = widths }, size);
    }

    /// <summary>First what must stand on a line, then what is wanted, then whatever is left in proportion.</summary>
    private static double[] Share(ColumnNeed[] needs, double area, double size)
    {
        var widths = Millimetres(needs, static n => n.Least, size);
        if (widths.Sum() > area)
        {
            widths = Millimetres(needs, static n => n.Floor, size);
            var narrow = widths.Sum();
            if (narrow > area)
            {
                return Array.ConvertAll(widths, w => w * area / narrow);
            }

            Raise(widths, Millimetres(needs, static n => n.Least, size), area);
        }

        Raise(widths, Millimetres(needs, static n => Math.Max(n.Least, Math.Min(n.Wanted, Comfort)), size), area);
        Raise(widths, Millimetres(needs, static n => n.Wanted, size), area);
        var open = Array.ConvertAll(needs, static n => n.IsFixed ? 0 : n.Wanted);
        var (left, all) = (area - widths.Sum(), open.Sum());
        return [.. widths.Select((w, i) => w + (left * (all > 0 ? open[i] / all : 1.0 / open.Length)))];
    }

    /// <summary>Widens each column towards a width, all of them by the same part of what they miss.</summary>
    private static void Raise(double[] widths, double[] wanted, double area)
    {
        var missing = widths.Zip(wanted, static (w, t) => Math.Max(0, t - w)).ToArray();
        var part = missing.Sum() > 0 ? Math.Min(1, (area - widths.Sum()) / missing.Sum()) : 0;
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] += missing[i] * part;
        }
    }

    private static double[] Millimetres(ColumnNeed[] needs, Func<ColumnNeed, double> characters, double size) =>
        Array.ConvertAll(needs, n => (characters(n) * size) + Margins);

    private static TableModel WithCaptions(TableModel table, double size)
    {
        var rows = TablePlacement.Place(table).Select(row => new TableRow(
        [
            .. row.Where(static placed => !placed.Continues).Select(placed =>
            {
                var width = table.ColumnWidths.Skip(placed.Column).Take(placed.Cell.ColumnSpan).Sum();
                return WithLines(placed.Cell, ((width - Margins) / size) + Tolerance);
            }),
        ]));
        return table with { Rows = [.. rows] };
    }

    private static TableCell WithLines(TableCell cell, double width)
    {
        if (cell.Role is not (CellRole.Header or CellRole.Group) || cell.Content is not [CellText text])
        {
            return cell;
        }

        var lines = CaptionBreaker.Break(text.Text, width);
        var content = ImmutableArray.CreateBuilder<CellInline>();
        var at = 0;
        foreach (var line in lines)
        {
            at = text.Text.IndexOf(line, at, StringComparison.Ordinal);
            if (content.Count > 0)
            {
                content.Add(new CellBreak());
            }

            content.Add(new CellText(text.Traced.Slice(at, line.Length)));
            at += line.Length;
        }

        return cell with { Content = content.ToImmutable() };
    }
}
