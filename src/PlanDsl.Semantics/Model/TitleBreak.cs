using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>断行：甲｜乙: a title that holds these words one behind the other begins a line between them.</summary>
/// <param name="Before">The words that end the line.</param>
/// <param name="After">The words that begin the next.</param>
/// <param name="Location">Where it is written.</param>
public sealed record TitleBreak(string Before, string After, Location Location)
{
    /// <summary>The words as they stand in the title.</summary>
    public string Words => Before + After;
}
