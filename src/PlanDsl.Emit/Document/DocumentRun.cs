using PlanDsl.Emit.Origins;

namespace PlanDsl.Emit.Document;

/// <summary>A piece of a paragraph.</summary>
/// <param name="Traced">The characters and their origins; \n breaks the line inside the paragraph.</param>
/// <param name="Role">How it stands out.</param>
public sealed record DocumentRun(TracedText Traced, RunRole Role = RunRole.Plain)
{
    /// <summary>The characters alone.</summary>
    public string Text => Traced.Text;
}
