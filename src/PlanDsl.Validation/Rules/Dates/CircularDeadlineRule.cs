using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>Deadlines do not count from each other.</summary>
/// <remarks>{0}: the first deadline; {1}: the others of the circle, or itself.</remarks>
internal sealed class CircularDeadlineRule() : PlanRule(new(
    "PLN3100",
    Severity.Warning,
    new("时限互相起算", "Deadlines that count from each other"),
    new("“{0}”推不出日期：它的起算归根到底又取决于它自己（“{1}”）。",
        "\"{0}\" has no day: what it counts from depends on it in the end (\"{1}\")."),
    new("给其中一个写明日期，或改从别的事项起算。", "Write the day of one of them, or count it from something else.")))
{
    /// <summary>More are not named.</summary>
    private const int MostNames = 5;

    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var circle in DeadlineCircles.Of(plan))
        {
            var others = circle.Length == 1 ? circle : circle.RemoveAt(0);
            var names = MessageArgument.Quoted(others.Take(MostNames).Select(static d => d.Printed));
            yield return Report(circle[0].Location, circle[0].Printed, names) with
            {
                Related =
                [
                    .. circle.Skip(1).Take(MostNames).Select(static d =>
                        new RelatedLocation(d.Location, new Bilingual("同一个圈", "Of the same circle"))),
                ],
            };
        }
    }
}
