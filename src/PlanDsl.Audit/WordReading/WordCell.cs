using System.Collections.Immutable;

namespace PlanDsl.Audit.WordReading;

/// <summary>A cell of a table.</summary>
/// <param name="Paragraphs">Its paragraphs, those of tables within it included.</param>
/// <param name="Borders">Its own borders by side.</param>
/// <param name="GoesOn">Whether it is the lower part of a cell that is joined from above.</param>
internal sealed record WordCell(
    ImmutableArray<WordParagraph> Paragraphs, IReadOnlyDictionary<string, Border?> Borders, bool GoesOn);
