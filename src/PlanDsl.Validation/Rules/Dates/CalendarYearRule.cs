using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>Working days that a deadline counts can be counted.</summary>
/// <remarks>{0}: deadline.</remarks>
internal sealed class CalendarYearRule() : PlanRule(new(
    "PLN3031",
    Severity.Warning,
    new("放假安排还没有公布", "Holidays not published"),
    new("“{0}”要按放假安排推算，但有的年份没有收录。", "\"{0}\" needs the holidays of an unpublished year."),
    new("按日数写期限，或升级 plandsl；算不出的日子不会猜。", "Count days, or update plandsl; days are never guessed.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var dates = new DueDates(plan);
        return PlanDeadlines.Of(plan)
            .Where(d => CountsWorkingDays(d) && dates.Of(d).Gap == DueDateGap.Calendar)
            .Select(d => Report(d.Location, d.Printed));
    }

    private static bool CountsWorkingDays(DeadlineValue deadline) => deadline switch
    {
        { Shift: not DayOffShift.None } => true,
        DatedDeadline dated => dated.Moments.Any(static m => m.Holiday is not null),
        RelativeDeadline relative =>
            relative.Span?.Unit == DayUnit.WorkingDay || relative.Event.Kind == EventKind.Date,
        RecurringDeadline recurring => recurring.Cycle == RecurrenceCycle.WorkingDay
            || recurring.After?.Unit == DayUnit.WorkingDay
            || recurring.Points.Any(static p => p.IsWorkingDay || p.Holiday is not null),
        _ => false,
    };
}
