namespace PlanDsl.Audit.WordReading;

/// <summary>Characters of one look.</summary>
/// <param name="Text">The characters; \n for a break of the line, \t for a tabulator.</param>
/// <param name="Format">How they are set.</param>
/// <param name="Field">The instruction of the field that they are the result of; null if of none.</param>
/// <param name="IsPrompt">Whether they only tell what to fill in at this place.</param>
internal sealed record WordRun(string Text, RunFormat Format, string? Field, bool IsPrompt)
{
    /// <summary>Whether they are the number of the page.</summary>
    internal bool IsPageNumber { get; } = Field is not null && FieldState.IsPageNumber(Field);
}
