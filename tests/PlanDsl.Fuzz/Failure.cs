namespace PlanDsl.Fuzz;

/// <summary>A text that breaks a law.</summary>
/// <param name="Index">Which text of its run.</param>
/// <param name="Text">The text, made as small as it would be.</param>
/// <param name="Reason">What went wrong with it.</param>
internal sealed record Failure(int Index, string Text, string Reason);
