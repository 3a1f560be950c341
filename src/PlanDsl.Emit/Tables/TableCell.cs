using System.Collections.Immutable;

namespace PlanDsl.Emit.Tables;

/// <summary>One cell.</summary>
/// <param name="Role">What the cell is for; writers take font, alignment and locking from it.</param>
/// <param name="Content">Text, blanks to fill in and line breaks; empty for an empty cell.</param>
/// <param name="ColumnSpan">Columns covered, at least 1.</param>
/// <param name="RowSpan">Rows covered, at least 1.</param>
public sealed record TableCell(
    CellRole Role,
    ImmutableArray<CellInline> Content,
    int ColumnSpan = 1,
    int RowSpan = 1);
