using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>表格: a table that is printed as it is written; nothing is filled in.</summary>
public sealed record TableSymbol : ContentSymbol
{
    /// <summary>The identifier; null if it has none.</summary>
    public string? Id { get; init; }

    /// <summary>What stands above it; null for nothing.</summary>
    public string? Title { get; init; }

    /// <summary>How the cells of each column stand, header rows excepted.</summary>
    public required ImmutableArray<ColumnAlignment> Columns { get; init; }

    /// <summary>Widths of the columns in proportion; empty if their texts decide.</summary>
    public required ImmutableArray<int> Widths { get; init; }

    /// <summary>How many of the first rows are captions.</summary>
    public required int HeaderRows { get; init; }

    /// <summary>The cells that begin in each row, left to right; what a cell from above covers has none.</summary>
    public required ImmutableArray<ImmutableArray<TableCellSymbol>> Rows { get; init; }

    /// <summary>What columns add up to.</summary>
    public required ImmutableArray<ColumnTotalSymbol> Totals { get; init; }

    /// <summary>Its head.</summary>
    public required Location Location { get; init; }
}

/// <summary>One cell, perhaps merged with its neighbours.</summary>
/// <param name="Text">Its text, a paragraph a line; empty for an empty cell.</param>
/// <param name="Column">The first column it covers, from 0.</param>
/// <param name="ColumnSpan">Columns covered, at least 1.</param>
/// <param name="RowSpan">Rows covered, at least 1.</param>
public sealed record TableCellSymbol(ProseText Text, int Column, int ColumnSpan, int RowSpan)
{
    /// <summary>The text in one piece.</summary>
    public string Plain => string.Concat(Text.Paragraphs.Select(static p => p.Text));
}

/// <summary>How the cells of a column stand.</summary>
public enum ColumnAlignment
{
    /// <summary>At the left: <c>---</c>.</summary>
    Left,

    /// <summary>Centred: <c>:-:</c>.</summary>
    Centre,

    /// <summary>At the right: <c>--:</c>.</summary>
    Right,
}

/// <summary>合计: what the figures of a column add up to.</summary>
/// <param name="Column">The column, from 0.</param>
/// <param name="Per">The column each of whose cells has a sum of its own; null for one sum over all rows.</param>
/// <param name="Sum">The sum.</param>
/// <param name="Text">As written.</param>
/// <param name="Location">Where it is written.</param>
public sealed record ColumnTotalSymbol(int Column, int? Per, decimal Sum, string Text, Location Location)
{
    /// <summary>
    /// The column whose figures the points in brackets (8分) in <see cref="Column"/> add up to, row by row; null if it
    /// is the figures of <see cref="Column"/> that add up to <see cref="Sum"/>.
    /// </summary>
    public int? Figures { get; init; }
}
