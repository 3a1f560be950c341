using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics;

/// <summary>Prints what a deadline means, for <see cref="ModelPrinter"/>.</summary>
internal static class DeadlinePrinter
{
    internal static string Print(DeadlineValue deadline)
    {
        var meaning = deadline switch
        {
            DatedDeadline dated =>
                string.Join('、', dated.Moments.Select(Moment)) + (dated.GoesOn ? "、无终点" : string.Empty),
            RecurringDeadline recurring => Recurring(recurring),
            RelativeDeadline relative => Event(relative.Event) + Side(relative) + Times(relative.Times),
            PromptDeadline prompt => $"{Event(prompt.Event)}+即时",
            VagueDeadline => "不定",
            _ => "无终点",
        };
        return $"{meaning} “{deadline.Printed}”"
            + Attribute("遇假", Shift(deadline.Shift))
            + Attribute("自", Day(deadline.From)) + Attribute("至", Day(deadline.Until))
            + Attribute("除", string.Join('、', deadline.Exceptions.Select(static e => e.Printed)))
            + Attribute("数据", deadline.DataAsOf) + Attribute("成果", deadline.Outcome)
            + Attribute("情形", deadline.Condition);
    }

    /// <summary>The words, and what they name if that is declared.</summary>
    private static string Event(EventReference? said) => $"“{said?.Printed}”"
        + (said?.Symbol is { } symbol ? $"（{KeywordTable.Get(symbol.Kind).Zh} {symbol.Name}）" : string.Empty);

    internal static string Span(SpanText span) =>
        string.Create(CultureInfo.InvariantCulture, $"{span.Amount}{span.Unit}");

    private static string Recurring(RecurringDeadline deadline)
    {
        var points = deadline.After is { } after ? $"末+{Span(after)}"
            : deadline.Points.IsEmpty ? "末日"
            : string.Join('、', deadline.Points.Select(Point));
        var every = deadline.Every == 1 ? string.Empty : deadline.Every.ToString(CultureInfo.InvariantCulture);
        return $"每{every}{deadline.Cycle} {points}{Times(deadline.Times)}";
    }

    private static string Point(RecurrencePoint point)
    {
        var month = point.Month is { } m ? m.ToString(CultureInfo.InvariantCulture) + "月" : string.Empty;
        var ordinal = point.Day?.ToString(CultureInfo.InvariantCulture);
        var day = point.Holiday is { } holiday ? holiday + "前"
            : point.IsWorkingDay ? (ordinal is null ? "末工作日" : $"第{ordinal}工作日")
            : point.Weekday is { } weekday ? $"{(ordinal is null ? "末" : $"第{ordinal}")}星期{weekday}"
            : ordinal ?? "末日";
        return (point.IsNextYear ? "次年" : string.Empty) + month + day;
    }

    private static string Moment(DueMoment moment)
    {
        var day = moment.Holiday is { } holiday ? $"{holiday}前 {Day(moment.Day)}".TrimEnd() : Day(moment.Day);
        return (moment.First is { } first ? Day(first) + ".." : string.Empty) + day + Time(moment.Time)
            + (moment.Outcome is { } outcome ? $" {outcome}" : string.Empty);
    }

    private static string Side(RelativeDeadline deadline) => (deadline.Side, deadline.Span) switch
    {
        (EventSide.UpTo, null) => "为止",
        (EventSide.UpTo, { } span) => "-" + Span(span),
        (EventSide.Ahead, { } span) => "提前" + Span(span),
        (_, { } span) => "+" + Span(span),
        _ => string.Empty,
    };

    private static string Shift(DayOffShift shift) => shift switch
    {
        DayOffShift.Later => "顺延",
        DayOffShift.Earlier => "提前",
        _ => string.Empty,
    };

    private static string Attribute(string word, string? value) =>
        string.IsNullOrEmpty(value) ? string.Empty : $" {word} {value}";

    private static string Day(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Times(ImmutableArray<TimeOnly> times) =>
        string.Concat(times.Select(static t => Time(t)));

    private static string Time(TimeOnly? time) =>
        time is { } t ? t.ToString(" HH:mm", CultureInfo.InvariantCulture) : string.Empty;
}
