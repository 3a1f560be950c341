namespace PlanDsl.Semantics;

/// <summary>Which bodies of a plan are parts of which (上级); the registry is read once for all questions.</summary>
/// <param name="plan">The plan.</param>
public sealed class BodyParents(PlanModel plan)
{
    private readonly Dictionary<string, BodySymbol> bodies = plan.Bodies
        .DistinctBy(static b => b.ShortName).ToDictionary(static b => b.ShortName, StringComparer.Ordinal);

    /// <summary>A body and those that it is a part of, from the inside out; none for null.</summary>
    public IEnumerable<BodySymbol> Above(BodySymbol? body)
    {
        for (var at = body; at is not null; at = at.Parent is { } parent ? bodies.GetValueOrDefault(parent) : null)
        {
            yield return at;
        }
    }

    /// <summary>The registered bodies that are parts of a body, of every depth, in the registry's order.</summary>
    public IEnumerable<BodySymbol> PartsOf(BodySymbol body) =>
        bodies.Values.Where(b => b != body && Above(b).Contains(body));
}
