using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>An attachment of the plan.</summary>
/// <param name="Title">Its title, as the 附件说明 names it.</param>
/// <param name="Forms">The forms it holds, in order.</param>
/// <param name="Location">The title's place.</param>
public sealed record AttachmentSymbol(string Title, ImmutableArray<FormReference> Forms, Location Location)
{
    /// <summary>Its own content, printed before the forms.</summary>
    public ImmutableArray<ContentSymbol> Content { get; init; } = [];
}
