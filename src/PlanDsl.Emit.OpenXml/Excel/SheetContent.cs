using PlanDsl.Emit.Forms.Contract;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>A sheet as cells: what is where and how high its rows are. Filled from the top, row by row.</summary>
/// <param name="name">The sheet's name.</param>
/// <param name="widths">Width of each column in mm.</param>
internal sealed class SheetContent(string name, double[] widths)
{
    /// <summary>The sheet's name, at most 31 characters.</summary>
    public string Name { get; } = name;

    /// <summary>Width of each column in mm.</summary>
    public double[] Widths { get; } = widths;

    /// <summary>The cells of each row, left to right.</summary>
    public List<List<SheetCell>> Rows { get; } = [];

    /// <summary>Height of each row in points.</summary>
    public List<double> Heights { get; } = [];

    /// <summary>
    /// The rows that grow with what is filled in, from 1: those whose texts stand in cells of their own, for no program
    /// fits a row to merged cells.
    /// </summary>
    public HashSet<int> Growing { get; } = [];

    /// <summary>The rows that begin a printed page, from 1; empty where the program decides.</summary>
    public List<int> PageStarts { get; } = [];

    /// <summary>How it is set on paper.</summary>
    public SheetPrint Print => SheetPrint.Of(WidthOf(1, Widths.Length));

    /// <summary>First and last cells of merged areas.</summary>
    public List<(CellPlace First, CellPlace Last)> Merges { get; } = [];

    /// <summary>The inputs in reading order.</summary>
    public List<SheetInput> Inputs { get; } = [];

    /// <summary>The header rows, repeated on each page; none if the last is before the first.</summary>
    public (int First, int Last) HeaderRows { get; set; } = (1, 0);

    /// <summary>The last cell that is printed.</summary>
    public CellPlace End => new(Rows.Count, Widths.Length);

    /// <summary>Starts a row.</summary>
    /// <param name="height">Its height in points.</param>
    /// <returns>Its number.</returns>
    public int AddRow(double height)
    {
        Rows.Add([]);
        Heights.Add(height);
        return Rows.Count;
    }

    /// <summary>Puts a cell over columns of the last row, all of one style, merged if they are several.</summary>
    public void AddCell(int column, int columns, int style, string? text)
    {
        var row = Rows.Count;
        for (var i = 0; i < columns; i++)
        {
            Rows[^1].Add(new SheetCell(new CellPlace(row, column + i), style, i == 0 ? text : null));
        }

        if (columns > 1)
        {
            Merges.Add((new CellPlace(row, column), new CellPlace(row, column + columns - 1)));
        }
    }

    /// <summary>Width of columns in mm.</summary>
    public double WidthOf(int column, int columns)
    {
        var width = 0.0;
        foreach (var one in Widths.AsSpan(column - 1, columns))
        {
            width += one;
        }

        return width;
    }
}
