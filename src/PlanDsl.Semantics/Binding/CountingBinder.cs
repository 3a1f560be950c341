using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds how figures count: 汇总, 时间, 空白, 可负, 范围, 常见.</summary>
internal sealed class CountingBinder(BindingContext context)
{
    /// <summary>The attributes that only figures have.</summary>
    internal static readonly ImmutableArray<AttributeInfo> Attributes =
    [
        AttributeTable.RollUp, AttributeTable.Time, AttributeTable.Negative, AttributeTable.Range,
        AttributeTable.UsualRange,
    ];

    /// <summary>What was reported: a column of a matrix is read for each of its rows.</summary>
    private readonly HashSet<Location> reported = [];

    /// <summary>How a figure counts.</summary>
    /// <param name="label">What it is called.</param>
    /// <param name="unit">Its unit; null if it has none.</param>
    /// <param name="readers">What is written of it; what the first says goes before the next.</param>
    internal FieldCounting Bind(string label, UnitOfMeasure? unit, params ReadOnlySpan<AttributeReader> readers)
    {
        var rollUp = Choose(AttributeTable.RollUp, readers);
        var range = BindRange(AttributeTable.Range, readers);
        var negative = Find(AttributeTable.Negative, readers);
        if (negative is not null && range is { Least: >= 0 })
        {
            Report(negative, "范围里没有负数", "the range holds nothing below zero");
        }

        if (rollUp?.Choice.Word == ChoiceWord.Sum && unit?.Dimension == Dimension.Ratio)
        {
            Report(
                rollUp.Value.Text, $"“{unit.Name}”是相除得到的，各单位的数相加没有意义",
                $"figures in \"{unit.Name}\" are quotients: nobody adds them up");
        }

        return new FieldCounting
        {
            RollUp = rollUp?.Choice.Word switch
            {
                null => Ordinary(label, unit),
                ChoiceWord.Sum => RollUp.Sum,
                ChoiceWord.Max => RollUp.Max,
                ChoiceWord.Min => RollUp.Min,
                ChoiceWord.Apart => RollUp.None,
                _ => throw BindingContext.Unread(rollUp.Value.Choice),
            },
            IsRollUpSaid = rollUp is not null,
            Time = Choose(AttributeTable.Time, readers)?.Choice is { } time ? ToTime(time) : TimeKind.Flow,
            Blank = BindBlank(readers),
            MayBeNegative = negative is not null || range is { Least: < 0 } or { Least: null, Most: < 0 },
            Range = range,
            Usual = BindRange(AttributeTable.UsualRange, readers),
        };
    }

    /// <summary>What a blank means; of texts and dates too.</summary>
    internal BlankMeaning BindBlank(params ReadOnlySpan<AttributeReader> readers) =>
        Choose(AttributeTable.Blank, readers)?.Choice is not { } choice ? BlankMeaning.Unfilled : choice.Word switch
        {
            ChoiceWord.Zero => BlankMeaning.Zero,
            ChoiceWord.Unknown => BlankMeaning.Unknown,
            ChoiceWord.NotMine => BlankMeaning.NotMine,
            ChoiceWord.Refused => BlankMeaning.Refused,
            _ => throw BindingContext.Unread(choice),
        };

    /// <summary>Quotients, durations and averages of several units are not added unless the plan says so.</summary>
    private static RollUp Ordinary(string label, UnitOfMeasure? unit) =>
        unit?.Dimension is Dimension.Ratio or Dimension.Duration || AverageLabel.Is(label) ? RollUp.None : RollUp.Sum;

    private static TimeKind ToTime(ChoiceInfo choice) => choice.Word switch
    {
        ChoiceWord.Flow => TimeKind.Flow,
        ChoiceWord.Stock => TimeKind.Stock,
        ChoiceWord.Cumulative => TimeKind.Cumulative,
        _ => throw BindingContext.Unread(choice),
    };

    private (ChoiceInfo Choice, AttributeText Text)? Choose(
        AttributeInfo attribute, ReadOnlySpan<AttributeReader> readers)
    {
        if (Find(attribute, readers) is not { Value: { } value } text)
        {
            return null;
        }

        if (attribute.FindChoice(value.Text) is { } choice)
        {
            return (choice, text);
        }

        if (reported.Add(value.Location))
        {
            context.Choose(attribute, value);
        }

        return null;
    }

    private RangeText? BindRange(AttributeInfo attribute, ReadOnlySpan<AttributeReader> readers)
    {
        if (Find(attribute, readers) is not { Value: { } value } text)
        {
            return null;
        }

        if (RangeText.Parse(value.Text) is { } range)
        {
            return range;
        }

        Report(text, "写成“0—100”“≥ 0”或“≤ 100”，小的在前", "write 0-100, ≥ 0 or ≤ 100, the least first");
        return null;
    }

    private static AttributeText? Find(AttributeInfo attribute, ReadOnlySpan<AttributeReader> readers)
    {
        foreach (var reader in readers)
        {
            if (reader.All(attribute).FirstOrDefault() is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private void Report(AttributeText text, string zh, string en)
    {
        if (reported.Add(text.Whole.Location))
        {
            context.Report(
                SemanticDiagnostics.BadAttributeValue, text.Whole.Location, text.Word.Text, context.Say(zh, en));
        }
    }
}
