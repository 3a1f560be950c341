using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds 指标 抽查：抽查比例 ≥ 20%；原则上；基数 招标项目总数；时限 2020年底.</summary>
internal sealed class TargetBinder(BindingContext context, DateFrame frame)
{
    /// <param name="entry">The line.</param>
    /// <param name="id">Its identifier; null if it has none that is its own.</param>
    internal TargetSymbol? Bind(EntrySyntax entry, string? id)
    {
        if (entry.ValueText() is not { } value)
        {
            return null;
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, Keyword.Target, attributed.Attributes);
        if (TargetGrammar.ParseTarget(attributed.Main) is not { Value: { } written } result)
        {
            context.Report(
                ContentDiagnostics.TargetNotUnderstood, attributed.Main.Location, attributed.Main.Text);
            return null;
        }

        var strength = attributes.Has(AttributeTable.Striven) ? AttributeTable.Striven.Zh
            : attributes.Has(AttributeTable.InPrinciple) ? AttributeTable.InPrinciple.Zh
            : null;
        var share = attributes.Value(AttributeTable.Base)?.Unquote();
        return new TargetSymbol
        {
            Id = id,
            Subject = result.Value.Subject,
            Bound = BoundOf(written),
            Number = written.Amount.Number,
            Unit = written.Amount.Unit,
            Frequency = written.Amount.Frequency,
            Strength = strength,
            Base = share,
            Deadline = attributes.Value(AttributeTable.DueBy) is { } due
                ? DeadlineBinder.Bind(context, due, frame)
                    ?? new VagueDeadline { Printed = due.Text, Location = due.Location }
                : null,
            Parts = attributes.Value(AttributeTable.Parts) is { } parts ? BindParts(parts) : [],
            Words = attributes.Value(AttributeTable.PrintedAs)?.Unquote() ?? strength + Words(written, share),
            Location = attributed.Main.Location,
        };
    }

    /// <summary>蔬菜 1个、畜禽 1个.</summary>
    private ImmutableArray<TargetPart> BindParts(ValueText value)
    {
        var parts = ImmutableArray.CreateBuilder<TargetPart>();
        foreach (var item in context.List(value))
        {
            var digit = item.Text.AsSpan().IndexOfAnyInRange('0', '9');
            digit = digit < 0 ? item.Text.AsSpan().IndexOfAnyInRange('０', '９') : digit;
            if (digit > 0
                && TargetGrammar.ParseAmount(item.Slice(digit, item.Span.Length - digit)).Value is { } amount)
            {
                parts.Add(new TargetPart(item.Slice(0, digit).Unquote(), amount.Number, amount.Unit));
                continue;
            }

            context.Report(ContentDiagnostics.TargetNotUnderstood, item.Location, item.Text);
        }

        return parts.ToImmutable();
    }

    private static TargetBound BoundOf(TargetText target) => (target.Comparator, target.Amount.Ending) switch
    {
        (_, "以上") => TargetBound.AtLeast,
        (_, "以下" or "以内" or "内") => TargetBound.AtMost,
        ("≥" or ">=" or "不低于" or "不少于" or "至少" or "达到" or "达", _) => TargetBound.AtLeast,
        ("≤" or "<=" or "不高于" or "不超过" or "控制在", _) => TargetBound.AtMost,
        (">" or "超过", _) => TargetBound.MoreThan,
        ("<" or "低于", _) => TargetBound.LessThan,
        _ => TargetBound.Exactly,
    };

    /// <summary>Signs become words; words stay the author's.</summary>
    private static string Words(TargetText target, string? share)
    {
        var amount = target.Amount;
        var isShare = amount.Unit is "%" or "‰";
        var word = target.Comparator switch
        {
            "≥" or ">=" => isShare ? "不低于" : "不少于",
            "≤" or "<=" => "不超过",
            ">" => "超过",
            "<" => "低于",
            "=" => "为",
            _ => target.Comparator,
        };
        var number = amount.Number.ToString(CultureInfo.InvariantCulture);
        var whole = share is null ? string.Empty : share + "的";
        return $"{amount.Frequency}{word}{whole}{number}{amount.Unit}{amount.Ending}";
    }
}
