using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Registry;

/// <summary>One body, one entry.</summary>
/// <remarks>{0}: body; {1}: full name; {2}: the other body.</remarks>
internal sealed class FullNameRule() : PlanRule(new(
    "PLN3047",
    Severity.Warning,
    new("两个单位全称相同", "Two bodies with one full name"),
    new("“{0}”和“{2}”登记的全称都是“{1}”。", "\"{0}\" and \"{2}\" have the same full name \"{1}\"."),
    new("同一单位只登记一次，别的叫法写在“又称”里。", "Register a body once; write its other names behind \"also\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var known = new Dictionary<string, BodySymbol>();
        foreach (var body in plan.Bodies)
        {
            if (!known.TryAdd(body.FullName, body))
            {
                var other = known[body.FullName];
                yield return Report(body.Location, body.ShortName, body.FullName, other.ShortName)
                    with
                {
                    Related = [new RelatedLocation(other.Location, new Bilingual("先在这里登记", "First registered here"))],
                };
            }
        }
    }
}
