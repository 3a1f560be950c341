using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Responsibility;

/// <summary>PLN3002: a body stands once in a responsibility, whatever its role.</summary>
internal sealed class BodyNamedTwiceRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        PlanReading.Responsibilities(plan).SelectMany(static r => Repeated([.. r.Bodies]));

    private static IEnumerable<Diagnostic> Repeated(List<BodyReference> bodies)
    {
        for (var i = 1; i < bodies.Count; i++)
        {
            var first = bodies.Take(i).FirstOrDefault(b => IsSame(b, bodies[i]));
            if (first is not null)
            {
                yield return Diagnostic.Create(
                    ValidationDiagnostics.BodyNamedTwice, bodies[i].Location, bodies[i].Printed) with
                {
                    Related = [new RelatedLocation(first.Location, new Bilingual("先在这里写了", "First named here"))],
                };
            }
        }
    }

    private static bool IsSame(BodyReference a, BodyReference b) =>
        a.Body is null ? a.Printed == b.Printed : a.Body == b.Body;
}
