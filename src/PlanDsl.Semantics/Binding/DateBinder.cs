using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Turns written dates into days.</summary>
internal static class DateBinder
{
    internal static DateOnly? BindDate(BindingContext context, ValueText? text)
    {
        if (text is null || Understood(context, DateGrammar.ParseDate(text), text, TimeAdvice.ForDate) is not { } date)
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

    /// <summary>
    /// The value; null, and reported with the forms that work instead, if it is none.
    /// </summary>
    internal static T? Understood<T>(
        BindingContext context, ValueResult<T> result, ValueText text, Func<string, Advice> advise)
        where T : class
    {
        if (result.Value is not null)
        {
            return result.Value;
        }

        if (MissingUnit.Find(text) is { } missing)
        {
            context.Report(
                DateDiagnostics.UnitMissing, missing.Number.Location,
                [new TextChange(At(missing.Number.Span.End), missing.Unit)],
                text.Text, missing.Number.Text, missing.Unit);
        }
        else
        {
            Report(context, text, advise(Characters.Fold(text.Text)));
        }

        return null;
    }

    /// <summary>What cannot be read, or can be read in two ways, with the forms that say it.</summary>
    internal static void Report(BindingContext context, ValueText text, Advice advice)
    {
        var forms = MessageArgument.Quoted(advice.Forms);
        if (advice.IsAmbiguous)
        {
            context.Report(DateDiagnostics.Ambiguous, text.Location, text.Text, forms);
            return;
        }

        context.Report(
            SemanticDiagnostics.DateNotUnderstood,
            text.Location,
            text.Text,
            advice.Forms.IsEmpty ? string.Empty
                : advice.AreLines
                ? context.Say(
                    $"这里写了几个期限，分几行写，一行一个：“{forms.Zh}”。",
                    $"These are several deadlines; write a line for each: \"{forms.En}\".")
                : context.Say($"可以写“{forms.Zh}”。", $"Write \"{forms.En}\"."));
    }

    /// <summary>The first day meant.</summary>
    internal static DateOnly? First(BindingContext context, DateText date, ValueText text) =>
        Day(
            context,
            date,
            date.Year,
            date.Months is { } months ? (date.AtEnd ? months.Last : months.First) : date.Month ?? (date.AtEnd ? 12 : 1),
            date.Day ?? date.Thirds?.First ?? (date.AtEnd ? null : 1),
            text);

    /// <summary>The last day meant; what is not written is taken from the other end of the period.</summary>
    internal static DateOnly? Last(BindingContext context, DateText date, DateText? start, ValueText text)
    {
        var year = date.Year ?? start?.Year;
        var month = date.Months?.Last ?? date.Month
            ?? (date.Day is null && date.Thirds is null ? 12 : start?.Months?.Last ?? start?.Month);
        return Day(context, date, year, month ?? 12, date.Day ?? date.Thirds?.Last, text);
    }

    internal static void Report(BindingContext context, ValueText text, MessageArgument problem) =>
        context.Report(SemanticDiagnostics.ImpossibleDate, text.Location, text.Text, problem);

    /// <summary>A day of a month; null stands for its last.</summary>
    private static DateOnly? Day(
        BindingContext context, DateText date, int? year, int month, int? day, ValueText text)
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

        var found = new DateOnly(year!.Value, month, day ?? DateTime.DaysInMonth(year.Value, month));
        CheckWeekday(context, date, found, text);
        return found;
    }

    private static void CheckWeekday(BindingContext context, DateText date, DateOnly day, ValueText text)
    {
        if (date.Weekday is { } written && written % 7 != (int)day.DayOfWeek)
        {
            context.Report(
                DateDiagnostics.OtherWeekday, text.Location, text.Text,
                MessageArgument.Day(day), MessageArgument.Weekday(day.DayOfWeek));
        }
    }

    private static TextSpan At(int place) => new(place, 0);
}
