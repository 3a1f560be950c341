using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A text that is printed as it stands.</summary>
/// <param name="Text">The characters, without the quotes that the author may have put around them.</param>
/// <param name="Location">Where it is written.</param>
public sealed record PrintedText(string Text, Location Location);
