using System.Collections.Immutable;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds deadlines that are days: dates, holidays, windows, stages.</summary>
internal static class DatedBinder
{
    internal static DatedDeadline? Bind(BindingContext context, DatedText written, ValueText main, DateFrame frame)
    {
        var moments = ImmutableArray.CreateBuilder<DueMoment>();
        DateText? before = null;
        foreach (var point in written.Points)
        {
            var whole = point.Start is { } start
                ? point.Date with { Month = point.Date.Month ?? start.Month }
                : point.Date;
            var completed = frame.Complete(before is null ? whole : Inherit(whole, before));
            if (IsUnclear(point, completed))
            {
                DateBinder.Report(context, main, TimeAdvice.ForSpan(completed, Characters.Fold(main.Text), frame));
                return null;
            }

            if (BindPoint(context, point, completed, main, frame) is not { } bound)
            {
                return null;
            }

            if (moments.Count > 0 && bound[0].Day < moments[^1].Day)
            {
                DateBinder.Report(context, main, context.Say("几个日期没有按先后写", "its days are not in order"));
                return null;
            }

            moments.AddRange(bound);
            before = point.Date with { Year = point.Date.Year ?? before?.Year, Month = completed.Month };
        }

        return new DatedDeadline(moments.ToImmutable())
        {
            Printed = main.Text,
            Location = main.Location,
            GoesOn = written.GoesOn,
        };
    }

    /// <summary>2023年8月7日、12月4日: what a later day leaves out is the earlier one's.</summary>
    private static DateText Inherit(DateText date, DateText before) =>
        date.Year is not null || date.YearWord is not YearWord.None || date.Holiday is not null ? date : date with
        {
            Year = before.Year,
            YearWord = before.YearWord,
            Month = date.Month ?? (date.Months is null && (date.Day is not null || date.Thirds is not null)
                ? before.Month
                : null),
        };

    /// <summary>
    /// Before a month, quarter or year may be before its beginning or its end; its beginning or middle is no day; and a
    /// day without a month is one of every month, or of one.
    /// </summary>
    private static bool IsUnclear(DatePoint point, DateText date) =>
        date.IsRough
        || ((date.Day is not null || date.Thirds is not null) && date.Month is null)
        || (point.HasBefore && point.Start is null && date is { Day: null, AtEnd: false, Holiday: null }
            && date.YearWord is not YearWord.This && date.Thirds is not { IsEnd: true });

    /// <summary>The first day of a window has the year of its last, if it does not say another.</summary>
    private static DateText Begin(DateText start, DateText end, DateFrame frame) =>
        start.Year is null && start.YearWord is YearWord.None ? start with { Year = end.Year } : frame.Complete(start);

    /// <summary>The moments of a point, one for each of its times; null after an error.</summary>
    private static ImmutableArray<DueMoment>? BindPoint(
        BindingContext context, DatePoint point, DateText date, ValueText main, DateFrame frame)
    {
        if (TimeBinder.Bind(context, point.Times, main, frame.Calendar) is not { } times)
        {
            return null;
        }

        DueMoment moment;
        if (date.Holiday is { } holiday)
        {
            if (date.Year is not { } year)
            {
                DateBinder.Report(context, main, context.Say("没有写年份", "the year is missing"));
                return null;
            }

            moment = new DueMoment(frame.Calendar.EveOf(holiday, year), null, false) { Holiday = holiday };
        }
        else
        {
            var start = point.Start is null ? null : Begin(point.Start, date, frame);
            var first = start is null ? null : DateBinder.First(context, start, main);
            if ((start is not null && first is null) || DateBinder.Last(context, date, start, main) is not { } day)
            {
                return null;
            }

            if (day < first)
            {
                DateBinder.Report(context, main, context.Say("结束早于开始", "it ends before it begins"));
                return null;
            }

            moment = new DueMoment(day, null, date.Day is not null) { First = first };
        }

        moment = moment with { Outcome = point.Outcome };
        return times.IsEmpty ? [moment] : [.. times.Select(time => moment with { Time = time })];
    }
}
