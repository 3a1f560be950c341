using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds deadlines: 截止 of a duty, 时限 of an item or chapter.</summary>
internal static class DeadlineBinder
{
    /// <summary>The deadlines that the lines of one keyword say, in order.</summary>
    internal static ImmutableArray<DeadlineValue> BindLines(
        BindingContext context, EntrySyntax parent, Keyword keyword, DateFrame frame) =>
        [
            .. parent.Entries(keyword).Select(static e => e.ValueText()).OfType<ValueText>()
                .Select(v => Bind(context, v, frame)).OfType<DeadlineValue>(),
        ];

    /// <summary>One line; null after an error.</summary>
    internal static DeadlineValue? Bind(BindingContext context, ValueText value, DateFrame frame)
    {
        var attributed = AttributedValue.Parse(value);
        var main = attributed.Main;
        if (DateBinder.Understood(context, DeadlineGrammar.ParseDeadline(main), main) is not { } written)
        {
            return null;
        }

        DeadlineValue? deadline = written switch
        {
            DatedText dated => BindDated(context, dated, main, frame),
            RecurrenceText recurrence => BindRecurring(context, recurrence, main),
            RelativeText relative => BindRelative(context, relative, main),
            HolidayText holiday => HolidayBinder.Bind(context, holiday, main, frame),
            PromptText prompt => BindPrompt(context, prompt, main),
            _ => new StandingDeadline { Printed = main.Text, Location = main.Location },
        };
        return deadline is null || attributed.Attributes.IsEmpty
            ? deadline
            : WithAttributes(context, deadline, attributed.Attributes, frame);
    }

    private static DatedDeadline? BindDated(
        BindingContext context, DatedText written, ValueText main, DateFrame frame)
    {
        var moments = ImmutableArray.CreateBuilder<DueMoment>();
        DateText? before = null;
        foreach (var point in written.Points)
        {
            // 2023年8月7日、12月4日: what a later day leaves out is the earlier one's.
            var date = before is null || point.Date.Year is not null ? point.Date
                : point.Date with
                {
                    Year = before.Year,
                    Month = point.Date.Month ?? (point.Date.Months is null ? before.Month : null),
                };
            var completed = frame.Complete(date);
            if (DateBinder.Last(context, completed, null, main) is not { } day
                || !TimeBinder.Bind(context, point.Time, main, out var time))
            {
                return null;
            }

            if (moments.Count > 0 && day < moments[^1].Day)
            {
                DateBinder.Report(context, main, context.Say("几个日期没有按先后写", "its days are not in order"));
                return null;
            }

            moments.Add(new DueMoment(day, time, completed.Day is not null));
            before = date;
        }

        return new DatedDeadline(moments.ToImmutable()) { Printed = main.Text, Location = main.Location };
    }

    private static RecurringDeadline? BindRecurring(BindingContext context, RecurrenceText written, ValueText main)
    {
        var impossible = written.Points.FirstOrDefault(p => !IsPossible(written.Cycle, p));
        if (impossible is not null)
        {
            var month = impossible.Month is { } m && written.Cycle == RecurrenceCycle.Year ? m : (int?)null;
            DateBinder.Report(context, main, month is null
                ? context.Say($"没有{impossible.Day}日", $"there is no day {impossible.Day}")
                : context.Say($"没有{month}月{impossible.Day}日", $"there is no day {impossible.Day} in month {month}"));
            return null;
        }

        if (!TimeBinder.Bind(context, written.Time, main, out var time))
        {
            return null;
        }

        return new RecurringDeadline(written.Cycle, written.Points, written.After, time)
        {
            Printed = main.Text,
            Location = main.Location,
        };
    }

    private static bool IsPossible(RecurrenceCycle cycle, RecurrencePoint point) => cycle switch
    {
        RecurrenceCycle.Year => point.Month is >= 1 and <= 12
            && (point.Day is null || (point.Day >= 1 && point.Day <= DateTime.DaysInMonth(2024, point.Month.Value))),
        _ => point.Day is null or (>= 1 and <= 31),
    };

    private static RelativeDeadline? BindRelative(BindingContext context, RelativeText written, ValueText main)
    {
        if (written.Event.Text.Length == 0)
        {
            context.Report(DateDiagnostics.RelativeWithoutEvent, main.Location, main.Text);
            return null;
        }

        var said = EventBinder.Bind(context, written.Event, main, isPrompt: false);
        return new RelativeDeadline(said, written.Span, written.Event.IsBefore)
        {
            Printed = Print(main, said),
            Location = main.Location,
        };
    }

    private static PromptDeadline BindPrompt(BindingContext context, PromptText written, ValueText main)
    {
        var said = written.Event.Text.Length == 0
            ? null
            : EventBinder.Bind(context, written.Event, main, isPrompt: true);
        return new PromptDeadline(said) { Printed = Print(main, said), Location = main.Location };
    }

    /// <summary>As written, without the quotes that tell an outside event apart.</summary>
    private static string Print(ValueText main, EventReference? said) =>
        said is null || said.Printed.Length == said.Location.Span.Length
            ? main.Text
            : string.Concat(
                main.Text.AsSpan(0, said.Location.Span.Start - main.Span.Start),
                said.Printed,
                main.Text.AsSpan(said.Location.Span.End - main.Span.Start));

    private static DeadlineValue WithAttributes(
        BindingContext context, DeadlineValue deadline, ImmutableArray<AttributeText> written, DateFrame frame)
    {
        var attributes = new AttributeReader(context, Keyword.Deadline, written);
        var from = BindEdge(context, attributes.Value(AttributeTable.From), frame, isEnd: false);
        var until = BindEdge(context, attributes.Value(AttributeTable.Until), frame, isEnd: true);
        if (until < from)
        {
            DateBinder.Report(
                context, attributes.Value(AttributeTable.Until)!,
                context.Say("“至”早于“自”", "it ends before it begins"));
        }

        return deadline with
        {
            From = from,
            Until = until,
            Exceptions =
            [
                .. attributes.Values(AttributeTable.Except).SelectMany(v => context.List(v))
                    .Select(v => BindException(context, v, frame)).OfType<DeadlineException>(),
            ],
            DataAsOf = attributes.Value(AttributeTable.DataAsOf)?.Unquote(),
            Outcome = attributes.Value(AttributeTable.Outcome)?.Unquote(),
            Condition = attributes.Value(AttributeTable.Condition)?.Unquote(),
        };
    }

    /// <summary>自 2020年6月1日起, 至 5月31日.</summary>
    private static DateOnly? BindEdge(BindingContext context, ValueText? text, DateFrame frame, bool isEnd)
    {
        if (text is null)
        {
            return null;
        }

        var word = isEnd ? "止" : "起";
        var bare = text.Text.EndsWith(word, StringComparison.Ordinal)
            ? text.Slice(0, text.Span.Length - 1)
            : text;
        if (DateBinder.Understood(context, DateGrammar.ParseDate(bare), bare) is not { } date)
        {
            return null;
        }

        var completed = frame.Complete(date);
        return isEnd ? DateBinder.Last(context, completed, null, text) : DateBinder.First(context, completed, text);
    }

    /// <summary>A holiday by its name, a month of every year, or some days.</summary>
    private static DeadlineException? BindException(BindingContext context, ValueText text, DateFrame frame)
    {
        var name = text.Text.EndsWith("期间", StringComparison.Ordinal) ? text.Text[..^2] : text.Text;
        if (WorkingCalendar.FindHoliday(name) is { } holiday)
        {
            return new DeadlineException(text.Text, null, null, holiday);
        }

        if (DateGrammar.ParseDate(text).Value is
            { Year: null, IsThisYear: false, Day: null, Thirds: null, AtEnd: false, Month: >= 1 and <= 12 } month)
        {
            return new DeadlineException(text.Text, month.Month, null, null);
        }

        return PeriodBinder.Bind(context, text, frame) is { } period
            ? new DeadlineException(text.Text, null, period, null)
            : null;
    }
}
