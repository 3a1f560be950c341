namespace PlanDsl.Semantics;

/// <summary>Which bodies of a plan are parts of which (上级); the registry is read once for all questions.</summary>
/// <param name="plan">The plan.</param>
public sealed class BodyParents(PlanModel plan)
{
    private readonly Dictionary<string, BodySymbol> bodies = plan.Bodies
        .DistinctBy(static b => b.ShortName).ToDictionary(static b => b.ShortName, StringComparer.Ordinal);

    private readonly ILookup<string?, BodySymbol> parts = plan.Bodies
        .DistinctBy(static b => b.ShortName).ToLookup(static b => b.Parent, StringComparer.Ordinal);

    private readonly Dictionary<string, int> places = Places(plan);

    /// <summary>The short names of some bodies and of all that they are parts of.</summary>
    public HashSet<string> AndAbove(IEnumerable<BodySymbol> some)
    {
        var above = new HashSet<string>(StringComparer.Ordinal);
        foreach (var body in some)
        {
            var at = body;
            while (at is not null && above.Add(at.ShortName))
            {
                at = at.Parent is { } parent ? bodies.GetValueOrDefault(parent) : null;
            }
        }

        return above;
    }

    /// <summary>The short names of the registered bodies that some are, and of all parts of those.</summary>
    public HashSet<string> AndBelow(IEnumerable<string> some)
    {
        var below = some.Where(bodies.ContainsKey).ToHashSet(StringComparer.Ordinal);
        var open = new Stack<string>(below);
        while (open.TryPop(out var whole))
        {
            foreach (var part in parts[whole].Where(p => below.Add(p.ShortName)))
            {
                open.Push(part.ShortName);
            }
        }

        return below;
    }

    /// <summary>The registered bodies that are parts of a body, of every depth, in the registry's order.</summary>
    public IEnumerable<BodySymbol> PartsOf(BodySymbol body) => AndBelow([body.ShortName])
        .Where(name => name != body.ShortName).OrderBy(name => places[name]).Select(name => bodies[name]);

    private static Dictionary<string, int> Places(PlanModel plan)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var body in plan.Bodies)
        {
            places.TryAdd(body.ShortName, places.Count);
        }

        return places;
    }
}
