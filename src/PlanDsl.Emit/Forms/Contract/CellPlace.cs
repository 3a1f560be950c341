using System.Globalization;

namespace PlanDsl.Emit.Forms.Contract;

/// <summary>Where a cell is.</summary>
/// <param name="Row">Row, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public readonly record struct CellPlace(int Row, int Column)
{
    /// <summary>As cells name it: C5.</summary>
    public string Name => Letters(Column) + Row.ToString(CultureInfo.InvariantCulture);

    /// <summary>As defined names need it, so that it does not move with the reader's cell: $C$5.</summary>
    public string Absolute => $"${Letters(Column)}${Row.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Reads <see cref="Absolute"/>; null if it is none.</summary>
    public static CellPlace? Parse(string absolute)
    {
        if (absolute.Split('$') is not ["", var letters, var digits]
            || letters.Length is < 1 or > 3
            || !letters.All(char.IsAsciiLetterUpper)
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var row))
        {
            return null;
        }

        return new CellPlace(row, letters.Aggregate(0, static (column, letter) => (column * 26) + letter - 'A' + 1));
    }

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
