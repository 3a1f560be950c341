using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>
/// PLN3030, PLN3031: a day that is written is a working day, and working days can be counted. 月底 and days that are
/// reckoned fall where they fall, and of a recurring deadline some day is always off; the calendar shows which.
/// </summary>
internal sealed class DayOffRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var deadline in PlanDeadlines.Of(plan))
        {
            if (CountsWorkingDays(deadline) && DueDates.Expand(plan, deadline).Gap == DueDateGap.Calendar)
            {
                yield return PlanDeadlines.Report(DateRuleDiagnostics.CalendarNotPublished, deadline);
            }

            foreach (var moment in (deadline as DatedDeadline)?.Moments ?? [])
            {
                var day = moment.Day;
                if (!moment.IsExact || WorkingCalendar.IsWorkingDay(day) is not false)
                {
                    continue;
                }

                var what = WorkingCalendar.HolidayOf(day) is { } holiday ? holiday + "假期" : Weekday(day);
                yield return PlanDeadlines.Report(
                    DateRuleDiagnostics.DueOnDayOff, deadline, PlanDeadlines.Day(day), what);
            }
        }
    }

    private static bool CountsWorkingDays(DeadlineValue deadline) => deadline switch
    {
        HolidayDeadline => true,
        RelativeDeadline relative => relative.Span.Unit == DayUnit.WorkingDay,
        RecurringDeadline recurring => recurring.Cycle == RecurrenceCycle.WorkingDay
            || recurring.After?.Unit == DayUnit.WorkingDay
            || recurring.Points.Any(static p => p.IsWorkingDay),
        _ => false,
    };

    private static string Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Saturday ? "星期六" : "星期日";
}
