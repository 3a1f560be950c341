using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>
/// PLN3030, PLN3031: the last day is a working day, and working days can be counted. Of a recurring deadline some day
/// is always off; the calendar shows which.
/// </summary>
internal sealed class DayOffRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var deadline in PlanDeadlines.Of(plan))
        {
            if (deadline is StandingDeadline)
            {
                continue;
            }

            var due = deadline is RecurringDeadline && !CountsWorkingDays(deadline)
                ? new DueDateList([], DueDateGap.None)
                : DueDates.Expand(plan, deadline);
            if (due.Gap == DueDateGap.Calendar)
            {
                yield return PlanDeadlines.Report(DateRuleDiagnostics.CalendarNotPublished, deadline);
            }

            if (deadline is RecurringDeadline)
            {
                continue;
            }

            foreach (var day in due.Dates.Select(static d => d.Day))
            {
                if (WorkingCalendar.IsWorkingDay(day) is false)
                {
                    var what = WorkingCalendar.HolidayOf(day) is { } holiday ? holiday + "假期" : Weekday(day);
                    yield return PlanDeadlines.Report(
                        DateRuleDiagnostics.DueOnDayOff, deadline, PlanDeadlines.Day(day), what);
                }
            }
        }
    }

    private static bool CountsWorkingDays(DeadlineValue deadline) => deadline is RecurringDeadline recurring
        && (recurring.Cycle == Syntax.Values.RecurrenceCycle.WorkingDay
            || recurring.After?.Unit == Syntax.Values.DayUnit.WorkingDay
            || recurring.Points.Any(static p => p.IsWorkingDay));

    private static string Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Saturday ? "星期六" : "星期日";
}
