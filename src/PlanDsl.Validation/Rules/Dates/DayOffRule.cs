using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>
/// A day that is written is a working day. 月底 and days that are reckoned fall where they fall, and of a recurring
/// deadline some day is always off; the calendar shows which.
/// </summary>
/// <remarks>{0}: deadline; {1}: day; {2}: what day it is.</remarks>
internal sealed class DayOffRule() : PlanRule(new(
    "PLN3030",
    Severity.Warning,
    new("截止日不上班", "Deadline on a day off"),
    new("截止“{0}”的最后一天{1}是{2}。", "The last day of \"{0}\", {1}, is a day off ({2})."),
    new("改到前一个或后一个工作日；确实如此的写“容许 PLN3030：理由”。", "Move it to a working day, or accept it.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        from deadline in PlanDeadlines.Of(plan).OfType<DatedDeadline>()
        where deadline.Shift == DayOffShift.None
        from moment in deadline.Moments
        where moment is { IsExact: true, Day: not null }
        let day = moment.Day!.Value
        where plan.Calendar.IsWorkingDay(day) is false
        select Report(deadline.Location, deadline.Printed, MessageArgument.Day(day), NameOf(plan.Calendar, day));

    private static MessageArgument NameOf(WorkingCalendar calendar, DateOnly day) =>
        calendar.HolidayOf(day) is { } holiday
            ? new MessageArgument(holiday + "假期", "a public holiday")
            : MessageArgument.Weekday(day.DayOfWeek);
}
