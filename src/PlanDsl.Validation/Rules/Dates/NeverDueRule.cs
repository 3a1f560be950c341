using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>What comes again comes at least once while the campaign runs.</summary>
/// <remarks>{0}: deadline; {1}: from; {2}: until.</remarks>
internal sealed class NeverDueRule() : PlanRule(new(
    "PLN3081",
    Severity.Warning,
    new("周期内一次也不到期", "Never due"),
    new("“{0}”在{1}至{2}之间一次也不到期。", "\"{0}\" is never due between {1} and {2}."),
    new("核对行动期间和“自”“至”“除”；行动结束后还要报的，写明“；至 …”。", "Check the campaign and from, until, except.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var dates = new DueDates(plan);
        foreach (var deadline in PlanDeadlines.Of(plan).OfType<RecurringDeadline>())
        {
            var (first, last) = dates.Window(deadline);
            if (first is { } from && last is { } until
                && dates.Of(deadline) is { Dates.IsEmpty: true, Gap: DueDateGap.None })
            {
                yield return Report(
                    deadline.Location, deadline.Printed, MessageArgument.Day(from), MessageArgument.Day(until));
            }
        }
    }
}
