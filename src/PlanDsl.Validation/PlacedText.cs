using PlanDsl.Syntax;

namespace PlanDsl.Validation;

/// <summary>A text of the plan that is checked as a whole.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="Location">Where it is written.</param>
internal sealed record PlacedText(string Text, Location Location);
