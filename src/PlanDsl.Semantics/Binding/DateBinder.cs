using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Turns written dates into days.</summary>
internal static class DateBinder
{
    internal static DateOnly? BindDate(BindingContext context, ValueText? text)
    {
        if (text is null || Understood(context, DateGrammar.ParseDate(text), text) is not { } date)
        {
            return null;
        }

        if (date.Day is null)
        {
            Report(context, text, context.Say("要写到日", "the day is missing"));
            return null;
        }

        return Last(context, date, null, text);
    }

    internal static T? Understood<T>(BindingContext context, ValueResult<T> result, ValueText text)
        where T : class
    {
        if (result.Value is null)
        {
            if (MissingMonth.Find(text) is { } number)
            {
                context.Report(
                    DateDiagnostics.MonthUnitMissing, number.Location, [new TextChange(At(number.Span.End), "月")],
                    text.Text, number.Text);
            }
            else
            {
                context.Report(SemanticDiagnostics.DateNotUnderstood, text.Location, text.Text);
            }
        }

        return result.Value;
    }

    /// <summary>The first day meant.</summary>
    internal static DateOnly? First(BindingContext context, DateText date, ValueText text) =>
        Day(
            context,
            date.Year,
            date.Months is { } months ? (date.AtEnd ? months.Last : months.First) : date.Month ?? (date.AtEnd ? 12 : 1),
            date.Day ?? date.Thirds?.First ?? (date.AtEnd ? null : 1),
            text);

    /// <summary>The last day meant; what is not written is taken from the other end of the period.</summary>
    internal static DateOnly? Last(BindingContext context, DateText date, DateText? start, ValueText text)
    {
        var year = date.Year ?? start?.Year;
        var month = date.Months?.Last ?? date.Month ?? (date.Day is null ? 12 : start?.Month);
        return Day(context, year, month ?? 12, date.Day ?? date.Thirds?.Last, text);
    }

    internal static void Report(BindingContext context, ValueText text, string problem) =>
        context.Report(SemanticDiagnostics.ImpossibleDate, text.Location, text.Text, problem);

    /// <summary>A day of a month; null stands for its last.</summary>
    private static DateOnly? Day(BindingContext context, int? year, int month, int? day, ValueText text)
    {
        var problem =
            year is null ? context.Say("没有写年份", "the year is missing") :
            year is < 1949 or > 2200 ? context.Say($"年份{year}不像", $"{year} is hardly a year") :
            month is < 1 or > 12 ? context.Say($"没有{month}月", $"there is no month {month}") :
            day < 1 || day > DateTime.DaysInMonth(year.Value, month)
                ? context.Say($"{year}年{month}月没有{day}日", $"{year}-{month:00} has no day {day}") :
            null;
        if (problem is not null)
        {
            Report(context, text, problem);
            return null;
        }

        return new DateOnly(year!.Value, month, day ?? DateTime.DaysInMonth(year.Value, month));
    }

    private static TextSpan At(int place) => new(place, 0);
}
