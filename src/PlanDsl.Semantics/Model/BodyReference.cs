using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A body named in a plan.</summary>
/// <param name="Printed">What is printed: the short name, or the author's own words.</param>
/// <param name="Body">The registered body; null for a body described in quotes.</param>
/// <param name="Location">Where it is named.</param>
public sealed record BodyReference(string Printed, BodySymbol? Body, Location Location)
{
    /// <summary>Whether a group of its list begins with it, after ， instead of 、.</summary>
    public bool BeginsGroup { get; init; }

    /// <summary>Whether it leaves out the prefix that the body before it has: 乙局 in 区甲局、乙局.</summary>
    public bool IsElided { get; init; }
}
