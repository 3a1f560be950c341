namespace PlanDsl.Emit.Forms.Contract;

/// <summary>Cells of a sheet, as a formula or a defined name refers to them.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="First">The first cell.</param>
/// <param name="Last">The last cell; the first one if there is no other.</param>
public sealed record SheetRange(string Sheet, CellPlace First, CellPlace Last)
{
    /// <summary>'表1'!$C$5 or '表1'!$C$5:$C$14.</summary>
    public string Text
    {
        get
        {
            var cells = First == Last ? First.Absolute : $"{First.Absolute}:{Last.Absolute}";
            return $"{Quote(Sheet)}!{cells}";
        }
    }

    /// <summary>The name of a sheet as it stands in a reference: '表1'.</summary>
    public static string Quote(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Reads <see cref="Text"/>; null if it is none.</summary>
    public static SheetRange? Parse(string text)
    {
        var mark = text.LastIndexOf('!');
        if (mark < 3 || text[0] != '\'' || text[mark - 1] != '\'')
        {
            return null;
        }

        var sheet = text[1..(mark - 1)].Replace("''", "'", StringComparison.Ordinal);
        var cells = text[(mark + 1)..].Split(':');
        return cells.Length <= 2 && CellPlace.Parse(cells[0]) is { } first && CellPlace.Parse(cells[^1]) is { } last
            ? new SheetRange(sheet, first, last)
            : null;
    }
}
