using System.Collections.Immutable;
using PlanDsl.Emit.Origins;

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
    ImmutableArray<TableRow> Rows)
{
    /// <summary>What its cells print, in order.</summary>
    public IEnumerable<TracedText> Texts => Rows.SelectMany(static r => r.Cells).SelectMany(static c => c.Content)
        .OfType<CellText>().Select(static t => t.Traced);
}
