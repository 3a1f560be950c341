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
        Assignments.Written(plan).SelectMany(r => Repeated([.. r.Bodies]));

    private IEnumerable<Diagnostic> Repeated(List<BodyReference> bodies)
    {
        for (var i = 1; i < bodies.Count; i++)
        {
            var first = bodies.Take(i).FirstOrDefault(b => IsSame(b, bodies[i]));
            if (first is not null)
            {
                yield return Report(bodies[i].Location, bodies[i].Printed) with
                {
                    Related = [new RelatedLocation(first.Location, new Bilingual("先在这里写了", "First named here"))],
                };
            }
        }
    }

    private static bool IsSame(BodyReference a, BodyReference b) =>
        a.Body is null ? a.Printed == b.Printed : a.Body == b.Body;
}
