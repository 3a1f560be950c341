namespace PlanDsl.Emit.Tables;

/// <summary>A cell at its place in a row.</summary>
/// <param name="Column">The first column it covers, from 0.</param>
/// <param name="Cell">The cell.</param>
/// <param name="FirstRow">The row that it begins in, from 0.</param>
/// <param name="Continues">Whether it reaches into this row from a row above.</param>
public sealed record PlacedCell(int Column, TableCell Cell, int FirstRow, bool Continues);
