using PlanDsl.Syntax;

namespace PlanDsl.Emit.Origins;

/// <summary>A stretch of a printed text with one origin.</summary>
/// <param name="Text">The characters; at least one.</param>
/// <param name="Origin">Where they come from.</param>
public sealed record TracedPiece(string Text, Origin Origin)
{
    /// <summary>A stretch of it; of what is written, with the stretch of the place.</summary>
    internal TracedPiece Slice(int start, int length) => new(
        Text.Substring(start, length),
        Origin is WrittenOrigin { At: var at }
            ? new WrittenOrigin(at with { Span = new TextSpan(at.Span.Start + start, length) })
            : Origin);
}
