using System.Collections.Immutable;

namespace PlanDsl.Emit.Tables;

/// <summary>
/// A table as content: what stands in which cell, which cells are merged. Nothing of fonts or borders.
/// </summary>
/// <param name="ColumnWidths">Width of each column in mm; portrait tables add up to 156, landscape ones to 225.</param>
/// <param name="HeaderRows">How many of the first rows are repeated on each page.</param>
/// <param name="Rows">All rows.</param>
public sealed record TableModel(
    ImmutableArray<double> ColumnWidths,
    int HeaderRows,
    ImmutableArray<TableRow> Rows);
