using System.Collections.Immutable;

namespace PlanDsl.Emit.Document;

/// <summary>
/// An official document as content and roles: which text stands where and what it is, nothing of fonts or
/// millimetres.
/// </summary>
/// <param name="Id">The plan's identifier.</param>
/// <param name="Title">The document's title, in one piece.</param>
/// <param name="Sections">The parts in order; page numbers run through all of them.</param>
public sealed record DocumentModel(string Id, string Title, ImmutableArray<DocumentSection> Sections)
{
    /// <summary>In whose name it is issued, as it is signed: 甲局、乙局; empty if nobody is named.</summary>
    public string Issuers { get; init; } = string.Empty;

    /// <summary>What tells it from other documents: its number and day; empty if it has neither.</summary>
    public string Description { get; init; } = string.Empty;
}
