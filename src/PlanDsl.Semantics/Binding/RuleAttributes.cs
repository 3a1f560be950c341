using System.Globalization;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Reads what stands behind a rule: for whom and when it is, and how strictly.</summary>
internal sealed class RuleAttributes(BindingContext context, BodyTable bodies, DateFrame frame)
{
    /// <summary>The rule with what its attributes say.</summary>
    internal RuleSymbol Bind(RuleSymbol rule, AttributeReader attributes)
    {
        var (tolerance, share) = BindTolerance(rule, attributes.All(AttributeTable.Tolerance).FirstOrDefault());
        var from = DeadlineBinder.BindEdge(context, attributes.Value(AttributeTable.From), frame, isEnd: false);
        var until = DeadlineBinder.BindEdge(context, attributes.Value(AttributeTable.Until), frame, isEnd: true);
        if (from > until)
        {
            Report(
                attributes.All(AttributeTable.Until).First(), "早于开始的那天", "it ends before it begins");
        }

        return rule with
        {
            Severity = BindSeverity(attributes),
            IsTrial = attributes.Has(AttributeTable.Trial),
            Missing = BindMissing(attributes.Value(AttributeTable.Missing)),
            Tolerance = tolerance,
            Share = share,
            From = from,
            Until = until,
            Only = [.. attributes.Values(AttributeTable.OnlyFrom).SelectMany(v => bodies.BindList(v))],
        };
    }

    /// <summary>豁免 规则：甲局；理由 …；至 …; null if something is wrong with it, which is reported.</summary>
    internal WaiverSymbol? BindWaiver(EntrySyntax entry)
    {
        if (entry.ValueText() is not { } value)
        {
            return null;
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, Keyword.Waiver, attributed.Attributes);
        var reason = attributes.Value(AttributeTable.Reason);
        var until = DeadlineBinder.BindEdge(context, attributes.Value(AttributeTable.Until), frame, isEnd: true);
        if (reason is null || (until is null && attributes.Value(AttributeTable.Until) is null))
        {
            context.Report(RuleDiagnostics.WaiverIncomplete, entry.HeadLocation(), entry.Identifier!.Text);
        }

        var found = bodies.BindList(attributed.Main);
        return reason is null || until is null || found.IsEmpty
            ? null
            : new WaiverSymbol(found, reason.Unquote(), until.Value, entry.HeadLocation());
    }

    private RuleSeverity BindSeverity(AttributeReader attributes)
    {
        AttributeInfo[] said =
            [.. new[] { AttributeTable.Query, AttributeTable.Mandatory, AttributeTable.Hint }.Where(attributes.Has)];
        if (said.Length > 1)
        {
            Report(
                attributes.All(said[^1]).First(), "强制、核实、提示只写一个", "a rule is mandatory, a query or a hint");
        }

        return attributes.Has(AttributeTable.Query) ? RuleSeverity.Query
            : attributes.Has(AttributeTable.Hint) ? RuleSeverity.Hint
            : RuleSeverity.Mandatory;
    }

    private RuleMissing BindMissing(ValueText? value) =>
        (value is null ? null : context.Choose(AttributeTable.Missing, value)) is not { } choice ? RuleMissing.Skip
        : choice.Word switch
        {
            ChoiceWord.SkipAny => RuleMissing.Skip,
            ChoiceWord.SkipAll => RuleMissing.SkipAll,
            ChoiceWord.AsZero => RuleMissing.Zero,
            ChoiceWord.Fail => RuleMissing.Fail,
            _ => throw BindingContext.Unread(choice),
        };

    /// <summary>容差 0.01, 容差 1%: how much, and what share of the right side.</summary>
    private (decimal Amount, decimal Share) BindTolerance(RuleSymbol rule, AttributeText? attribute)
    {
        if (attribute?.Value is not { } value)
        {
            return default;
        }

        var text = Characters.Fold(value.Text);
        var isShare = text.EndsWith('%');
        if (!decimal.TryParse(
                isShare ? text[..^1] : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
                out var amount)
            || amount <= 0 || amount > 1_000_000_000)
        {
            Report(attribute, "写成“0.01”或“1%”", "write 0.01 or 1%");
            return default;
        }

        if (!isShare && rule.Condition.All.Any(static e => e is RuleExpression.Number { IsConversion: true }))
        {
            Report(
                attribute, "元和万元一起比时，容差写成百分比",
                "where units of different size are compared it is a share, such as 1%");
            return default;
        }

        if (!rule.Condition.All.Any(static e => e is RuleExpression.Binary
            {
                Operator: >= RuleOperator.Equal and <= RuleOperator.GreaterOrEqual,
            }))
        {
            Report(attribute, "这一条没有比较", "the rule compares nothing");
            return default;
        }

        return isShare ? (0, amount / 100) : (amount, 0);
    }

    private void Report(AttributeText attribute, string zh, string en) => context.Report(
        SemanticDiagnostics.BadAttributeValue, attribute.Whole.Location, attribute.Word.Text, context.Say(zh, en));
}
