using System.Collections.Immutable;

namespace PlanDsl.Emit.Tables;

/// <summary>One row. A position covered by a cell that spans down from above has no cell here, as in HTML.</summary>
/// <param name="Cells">The cells that start in this row, left to right.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells);
