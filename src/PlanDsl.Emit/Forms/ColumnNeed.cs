using PlanDsl.Emit.Tables;
using PlanDsl.Emit.Typography;

namespace PlanDsl.Emit.Forms;

/// <summary>What a column of a form asks for, in full-width characters.</summary>
/// <param name="Least">What must stand on one line.</param>
/// <param name="Wanted">What would be comfortable.</param>
/// <param name="Floor">What it can do with where all is close: text goes on to another line.</param>
/// <param name="IsFixed">Whether more would be of no use, as for numbers of rows.</param>
internal readonly record struct ColumnNeed(double Least, double Wanted, double Floor, bool IsFixed)
{
    /// <summary>So many characters a line: of a label, of the name of a group, of any text at least.</summary>
    private const double LeastLabel = 8;
    private const double GroupName = 6;
    private const double LeastText = 4;

    /// <summary>Nothing is narrower.</summary>
    private const double Narrowest = 2;

    /// <summary>The needs of the columns of a table, by the cells that cover one column each.</summary>
    internal static ColumnNeed[] Of(TableModel table)
    {
        var rows = TablePlacement.Place(table);
        var needs = new ColumnNeed[table.ColumnWidths.Length];
        Array.Fill(needs, new ColumnNeed(Narrowest, Narrowest, Narrowest, IsFixed: true));
        foreach (var (column, cell, _, continues) in rows.SelectMany(static row => row))
        {
            if (!continues && cell.ColumnSpan == 1)
            {
                needs[column] = Larger(needs[column], Of(cell));
            }
        }

        return needs;
    }

    /// <summary>What satisfies two needs of a column.</summary>
    internal static ColumnNeed Larger(ColumnNeed one, ColumnNeed other) => new(
        Math.Max(one.Least, other.Least),
        Math.Max(one.Wanted, other.Wanted),
        Math.Max(one.Floor, other.Floor),
        one.IsFixed && other.IsFixed);

    private static ColumnNeed Of(TableCell cell)
    {
        var text = string.Concat(cell.Content.OfType<CellText>().Select(static t => t.Text));
        if (cell.Content is [CellInput { BlankWidth: 0 } input])
        {
            var room = input.Field.Room;
            var floor = room.Whole > room.Line ? Math.Min(room.Line, Narrowest) : room.Line;
            return new ColumnNeed(room.Line, room.Whole / room.Lines, floor, IsFixed: false);
        }

        if (cell.Content.Any(static inline => inline is CellInput))
        {
            var line = BlankLine(cell);
            return new ColumnNeed(line, line, line, IsFixed: true);
        }

        var width = TextWidth.Of(text);
        if (cell.Role == CellRole.Header)
        {
            var narrowest = CaptionBreaker.Narrowest(text);
            return new ColumnNeed(narrowest, Math.Min(width, LeastLabel), narrowest, IsFixed: true);
        }

        var (least, wanted) = cell.Role switch
        {
            CellRole.Group => (LeastText, GroupName),
            CellRole.Centred => (Narrowest, LeastLabel),
            _ => (LeastLabel, width),
        };
        return new ColumnNeed(
            Math.Min(width, least), Math.Min(width, wanted), Math.Min(width, LeastText),
            IsFixed: cell.Role is CellRole.Group or CellRole.Centred || width == 0);
    }

    /// <summary>The widest blank of running text with what stands behind it, once it is filled in.</summary>
    private static double BlankLine(TableCell cell)
    {
        var (widest, used, hasBlank) = (0.0, 0.0, false);
        foreach (var inline in cell.Content)
        {
            switch (inline)
            {
                case CellBreak:
                    (used, hasBlank) = (0, false);
                    break;
                case CellInput blank:
                    (used, hasBlank) = (used + Math.Max(blank.BlankWidth, blank.FilledWidth), true);
                    break;
                case CellText text:
                    used += hasBlank || text.Text.Length <= Narrowest ? TextWidth.Of(text.Text) : 0;
                    break;
            }

            widest = hasBlank ? Math.Max(widest, used) : widest;
        }

        return widest;
    }
}
