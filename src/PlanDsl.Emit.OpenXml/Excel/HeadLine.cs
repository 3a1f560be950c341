using System.Collections.Immutable;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Forms.Contract;
using PlanDsl.Emit.Typography;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>Lays the blanks above the table out on the table's columns: a label, its blank, the next label …</summary>
/// <param name="sheet">The sheet under construction.</param>
internal sealed class HeadLine(SheetContent sheet)
{
    private const double MillimetresInPoint = 25.4 / 72;

    /// <summary>Keeps the lines under the blanks apart from the table's edge, in points.</summary>
    internal const double Gap = 6;

    private int Columns => sheet.Widths.Length;

    /// <summary>Adds as many lines as the columns need.</summary>
    public void Add(ImmutableArray<FormHeadItem> items)
    {
        foreach (var line in items.Chunk(PerLine(items)))
        {
            var row = sheet.AddRow(RowHeight.Of("", sheet.WidthOf(1, Columns), FormStyles.SizeOf(CellLook.HeadLabel)));
            for (var i = 0; i < line.Length; i++)
            {
                var first = Start(i, line.Length);
                AddItem(line[i], row, first, Start(i + 1, line.Length) - first);
            }
        }

        if (!items.IsEmpty)
        {
            sheet.AddRow(Gap);
        }
    }

    /// <summary>As many items a line as leave each blank the room that its value needs on one line.</summary>
    private int PerLine(ImmutableArray<FormHeadItem> items)
    {
        var most = Math.Max(1, Math.Min(items.Length, Columns / 2));
        while (most > 1 && !items.Chunk(most).All(HasRoom))
        {
            most--;
        }

        return most;
    }

    private bool HasRoom(FormHeadItem[] line) => Enumerable.Range(0, line.Length).All(i =>
    {
        var first = Start(i, line.Length);
        var columns = Start(i + 1, line.Length) - first;
        var label = LabelColumns(line[i].Label, first, columns);
        return Millimetres(line[i].Field.Room.Line) <= sheet.WidthOf(first + label, columns - label);
    });

    /// <summary>The width of so many full-width characters, with what a cell leaves free at both sides.</summary>
    private static double Millimetres(double characters) =>
        (characters + 0.5) * FormStyles.SizeOf(CellLook.HeadLabel) * MillimetresInPoint;

    /// <summary>The column where an item begins: columns are of different widths, items are to be of one.</summary>
    private int Start(int item, int items)
    {
        if (item == 0 || item == items)
        {
            return item == 0 ? 1 : Columns + 1;
        }

        // Each item before and after this one needs two columns.
        var wanted = sheet.WidthOf(1, Columns) * item / items;
        var (best, nearest) = (0, double.MaxValue);
        for (var column = (2 * item) + 1; column <= Columns + 1 - (2 * (items - item)); column++)
        {
            var distance = Math.Abs(sheet.WidthOf(1, column - 1) - wanted);
            (best, nearest) = distance < nearest ? (column, distance) : (best, nearest);
        }

        return best > Start(item - 1, items) + 1 ? best : Start(item - 1, items) + 2;
    }

    private void AddItem(FormHeadItem item, int row, int first, int columns)
    {
        if (columns == 1)
        {
            // One column has no room for both: the blank goes below its label.
            sheet.AddCell(first, 1, (int)CellLook.HeadLabel, item.Label);
            row = sheet.AddRow(sheet.Heights[^1]);
            AddBlank(item, row, first, 1);
            return;
        }

        var label = LabelColumns(item.Label, first, columns);
        sheet.AddCell(first, label, (int)CellLook.HeadLabel, item.Label);
        AddBlank(item, row, first + label, columns - label);
    }

    private void AddBlank(FormHeadItem item, int row, int first, int columns)
    {
        sheet.AddCell(first, columns, (int)CellLook.HeadInput, null);
        sheet.Heights[^1] = Math.Max(sheet.Heights[^1], RowHeight.Of(
            item.Field.Room, sheet.WidthOf(first, columns), FormStyles.SizeOf(CellLook.HeadInput)));
        sheet.Inputs.Add(new SheetInput(item.Field, new CellPlace(row, first), item.Blank.Text.Trim()));
    }

    /// <summary>The fewest columns that hold the label, leaving one for the blank.</summary>
    private int LabelColumns(string label, int first, int columns)
    {
        var needed = Millimetres(TextWidth.Of(label));
        var count = 1;
        while (count < columns - 1 && sheet.WidthOf(first, count) < needed)
        {
            count++;
        }

        return count;
    }
}
