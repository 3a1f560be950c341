using System.Collections.Immutable;

namespace PlanDsl.Audit.WordReading;

/// <summary>A table.</summary>
/// <param name="Number">Its number in its part, from 1.</param>
internal sealed class WordTable(int Number)
{
    internal int Number { get; } = Number;

    /// <summary>The table around it; null if none.</summary>
    internal WordTable? Outer { get; init; }

    internal ImmutableArray<WordRow> Rows { get; set; } = [];

    /// <summary>Twips; null if automatic or a share.</summary>
    internal double? Width { get; init; }

    /// <summary>Sum of the columns in twips.</summary>
    internal double GridWidth { get; init; }

    internal bool IsFixed { get; init; }

    internal double Indent { get; init; }

    /// <summary>Whether it stands in a text box.</summary>
    internal bool IsInBox { get; init; }

    /// <summary>Borders of the whole table by side: top, bottom, insideH, insideV, left, right.</summary>
    internal IReadOnlyDictionary<string, Border?> Borders { get; init; } = new Dictionary<string, Border?>();

    /// <summary>The rule below a row, or above the first for row -1.</summary>
    internal Border? RuleBelow(int row) =>
        row < 0 ? Own(0, "top") ?? Borders.GetValueOrDefault("top")
            : row == Rows.Length - 1 ? Own(row, "bottom") ?? Borders.GetValueOrDefault("bottom")
            : Own(row, "bottom") ?? Own(row + 1, "top") ?? Borders.GetValueOrDefault("insideH");

    private Border? Own(int row, string side) => Rows[row].Cells
        .Select(cell => cell.Borders.GetValueOrDefault(side)).FirstOrDefault(static border => border is not null);
}
