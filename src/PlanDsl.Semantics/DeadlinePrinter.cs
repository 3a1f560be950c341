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
            DatedDeadline dated => string.Join('、', dated.Moments.Select(static m => Day(m.Day) + Time(m.Time))),
            RecurringDeadline recurring => Recurring(recurring),
            RelativeDeadline relative =>
                $"{Event(relative.Event)}{(relative.IsBefore ? '-' : '+')}{Span(relative.Span)}",
            HolidayDeadline holiday => $"{holiday.Holiday}前 {Day(holiday.Day)}".TrimEnd(),
            PromptDeadline prompt => $"{Event(prompt.Event)}+即时",
            _ => "无终点",
        };
        return $"{meaning} “{deadline.Printed}”"
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
        return $"每{deadline.Cycle} {points}{Time(deadline.Time)}";
    }

    private static string Point(RecurrencePoint point)
    {
        var month = point.Month is { } m ? m.ToString(CultureInfo.InvariantCulture) + "月" : string.Empty;
        var day = point.IsWorkingDay ? "末工作日"
            : point.Day is { } d ? d.ToString(CultureInfo.InvariantCulture)
            : "末日";
        return month + day;
    }

    private static string Attribute(string word, string? value) =>
        string.IsNullOrEmpty(value) ? string.Empty : $" {word} {value}";

    private static string Day(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Time(TimeOnly? time) =>
        time is { } t ? t.ToString(" HH:mm", CultureInfo.InvariantCulture) : string.Empty;
}
