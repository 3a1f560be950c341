namespace PlanDsl.Emit.Document;

/// <summary>A piece of a paragraph.</summary>
/// <param name="Text">The characters; \n breaks the line inside the paragraph.</param>
/// <param name="Role">How it stands out.</param>
public sealed record DocumentRun(string Text, RunRole Role = RunRole.Plain);
