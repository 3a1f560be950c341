using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Responsibility;

/// <summary>A body stands once in a responsibility, whatever its role.</summary>
/// <remarks>{0}: body.</remarks>
internal sealed class BodyNamedTwiceRule() : PlanRule(new(
    "PLN3002",
    Severity.Warning,
    new("同一责任里单位重复", "Body named twice"),
    new("“{0}”在同一项责任里写了两次。", "\"{0}\" is named twice in one responsibility."),
    new("删去一处。", "Delete one.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        Assignments.Written(plan).SelectMany(r => Repeated(r.Bodies));

    private IEnumerable<Diagnostic> Repeated(IEnumerable<BodyReference> bodies)
    {
        // A registered body is one under all its names, a described one is its words.
        var seen = new Dictionary<(string? Registered, string? Described), BodyReference>();
        foreach (var body in bodies)
        {
            var who = body.Body is { } registered ? (registered.ShortName, null) : ((string?)null, body.Printed);
            if (!seen.TryAdd(who, body) && seen[who] is var first)
            {
                yield return Report(body.Location, body.Printed) with
                {
                    Related = [new RelatedLocation(first.Location, new Bilingual("先在这里写了", "First named here"))],
                };
            }
        }
    }
}
