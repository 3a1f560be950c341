using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds deadlines: 截止 of a duty, 时限 of an item or chapter.</summary>
internal static class DeadlineBinder
{
    /// <summary>
    /// The deadlines that the lines of one keyword say, in order. One that was reported stays, with its words and no
    /// day, so that what cites it is not reported as well.
    /// </summary>
    /// <param name="context">Where findings go.</param>
    /// <param name="parent">What the lines stand in.</param>
    /// <param name="keyword">The keyword of the lines.</param>
    /// <param name="frame">What years and working days follow from.</param>
    /// <param name="onHead">What an item says on its own line.</param>
    internal static ImmutableArray<DeadlineValue> BindLines(
        BindingContext context,
        EntrySyntax parent,
        Keyword keyword,
        DateFrame frame,
        ImmutableArray<ItemLine> onHead = default) =>
        [
            .. (onHead.IsDefault ? [] : onHead).Where(l => l.Keyword == keyword).Select(static l => l.Value)
                .Concat(parent.Entries(keyword).Select(static e => e.ValueText()).OfType<ValueText>())
                .Select(v => Bind(context, v, frame)
                    ?? new VagueDeadline { Printed = v.Text, Location = v.Location }),
        ];

    /// <summary>One line; null after an error.</summary>
    internal static DeadlineValue? Bind(BindingContext context, ValueText value, DateFrame frame)
    {
        var attributed = AttributedValue.Parse(value);
        var shift = attributed.Attributes.FirstOrDefault(
            static a => DeadlineGrammar.ShiftOf(Characters.Fold(a.Whole.Text)) != DayOffShift.None);
        var main = attributed.Main;
        var parsed = DeadlineGrammar.ParseDeadline(main);
        if (DateBinder.Understood(context, parsed, main, t => TimeAdvice.ForDeadline(t, frame)) is not { } written)
        {
            return null;
        }

        if (RunsTogether(written, main) && TimeAdvice.Several(Characters.Fold(main.Text)) is { } lines)
        {
            DateBinder.Report(context, main, lines);
            return null;
        }

        DeadlineValue? deadline = written switch
        {
            DatedText dated => DatedBinder.Bind(context, dated, main, frame),
            RecurrenceText recurrence => RecurrenceBinder.Bind(context, recurrence, main, frame),
            RelativeText relative => BindRelative(context, relative, main, frame),
            PromptText prompt => BindPrompt(context, prompt, main, frame),
            VagueText => new VagueDeadline { Printed = main.Text, Location = main.Location },
            _ => new StandingDeadline { Printed = main.Text, Location = main.Location },
        };
        if (deadline is null)
        {
            return null;
        }

        // ；遇节假日顺延 is printed with the deadline, as behind a comma.
        deadline = shift is null ? deadline with { Shift = written.Shift } : deadline with
        {
            Shift = DeadlineGrammar.ShiftOf(Characters.Fold(shift.Whole.Text)),
            Printed = $"{deadline.Printed}，{shift.Whole.Text}",
        };
        var attributes = shift is null ? attributed.Attributes : attributed.Attributes.Remove(shift);
        return attributes.IsEmpty ? deadline : WithAttributes(context, deadline, attributes, frame);
    }

    /// <summary>Whether what was read may have other deadlines in the words of its event or outcome.</summary>
    private static bool RunsTogether(DeadlineText written, ValueText main) =>
        main.Text.AsSpan().IndexOfAny("、，,；;和及与") > 0
        && (written is RelativeText or PromptText
            || (written is DatedText dated && dated.Points.Any(static p =>
                p.Outcome is { } outcome && SeveralTimes.AreDeadline(Characters.Fold(outcome)))));

    private static RelativeDeadline? BindRelative(
        BindingContext context, RelativeText written, ValueText main, DateFrame frame)
    {
        if (written.Event.Text.Length == 0)
        {
            var forms = TimeAdvice.ForStretch(Characters.Fold(main.Text)).Forms;
            context.Report(
                DateDiagnostics.RelativeWithoutEvent, main.Location, main.Text,
                MessageArgument.Quoted(forms));
            return null;
        }

        if (EventBinder.Several(context, written.Event, main) is { Length: > 1 } lines)
        {
            DateBinder.Report(context, main, Advice.Lines(lines));
            return null;
        }

        if (TimeBinder.Bind(context, written.Times, main, frame.Calendar) is not { } times)
        {
            return null;
        }

        var said = EventBinder.Bind(context, written.Event, main, frame, written.Side);
        return new RelativeDeadline(said, written.Span, written.Side)
        {
            Printed = Print(main, said),
            Location = main.Location,
            Times = times,
        };
    }

    private static PromptDeadline BindPrompt(
        BindingContext context, PromptText written, ValueText main, DateFrame frame)
    {
        var said = written.Event.Text.Length == 0
            ? null
            : EventBinder.Bind(context, written.Event, main, frame, null);
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

        if (deadline.SaysWindow && (from ?? until) is not null)
        {
            DateBinder.Report(
                context, attributes.Value(AttributeTable.From) ?? attributes.Value(AttributeTable.Until)!,
                context.Say("起止已经写在前面", "the line says already from and until when"));
        }

        return deadline with
        {
            From = from ?? deadline.From,
            Until = until ?? deadline.Until,
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
    internal static DateOnly? BindEdge(BindingContext context, ValueText? text, DateFrame frame, bool isEnd)
    {
        if (text is null)
        {
            return null;
        }

        var word = isEnd ? "止" : "起";
        var bare = text.Text.EndsWith(word, StringComparison.Ordinal)
            ? text.Slice(0, text.Span.Length - 1)
            : text;
        if (DateBinder.Understood(context, DateGrammar.ParseDate(bare), bare, TimeAdvice.ForDate) is not { } date)
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
            { Year: null, YearWord: YearWord.None, HasTail: false, Month: >= 1 and <= 12 } month)
        {
            return new DeadlineException(text.Text, month.Month, null, null);
        }

        return PeriodBinder.Bind(context, text, frame) is { } period
            ? new DeadlineException(text.Text, null, period, null)
            : null;
    }
}
