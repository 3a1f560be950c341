using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Registry;

/// <summary>PLN3047: one body, one entry.</summary>
internal sealed class FullNameRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var known = new Dictionary<string, BodySymbol>();
        foreach (var body in plan.Bodies)
        {
            if (!known.TryAdd(body.FullName, body))
            {
                var other = known[body.FullName];
                yield return Diagnostic.Create(
                    ContentRuleDiagnostics.SameFullName, body.Location, body.ShortName, body.FullName, other.ShortName)
                    with
                {
                    Related = [new RelatedLocation(other.Location, new Bilingual("先在这里登记", "First registered here"))],
                };
            }
        }
    }
}
