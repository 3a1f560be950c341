using System.Globalization;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>Where a cell is.</summary>
/// <param name="Row">Row, from 1.</param>
/// <param name="Column">Column, from 1.</param>
internal readonly record struct CellPlace(int Row, int Column)
{
    /// <summary>As cells name it: C5.</summary>
    public string Name => Letters(Column) + Row.ToString(CultureInfo.InvariantCulture);

    /// <summary>As defined names need it, so that it does not move with the reader's cell: $C$5.</summary>
    public string Absolute => $"${Letters(Column)}${Row.ToString(CultureInfo.InvariantCulture)}";

    private static string Letters(int column)
    {
        var letters = "";
        for (var left = column; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }

        return letters;
    }
}
