using System.Collections.Immutable;

namespace PlanDsl.Audit.WordReading;

/// <summary>A row of a table.</summary>
/// <param name="IsHeader">Whether it is repeated on each page.</param>
/// <param name="MaySplit">Whether a page may end within it.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record WordRow(bool IsHeader, bool MaySplit, ImmutableArray<WordCell> Cells);
