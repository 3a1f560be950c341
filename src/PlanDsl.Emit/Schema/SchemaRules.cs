using System.Collections.Immutable;
using PlanDsl.Forms;
using PlanDsl.Semantics;
using PlanDsl.Syntax.Values;
using ValueWords = PlanDsl.Syntax.ValueWords;

namespace PlanDsl.Emit.Schema;

/// <summary>The rules of forms as data.</summary>
internal static class SchemaRules
{
    /// <summary>A rule, with identifiers instead of symbols.</summary>
    internal static SchemaRule Of(RuleSymbol rule) => new(
        rule.Id,
        rule.Text,
        rule.Severity switch
        {
            RuleSeverity.Mandatory => Severity.强制,
            RuleSeverity.Query => Severity.核实,
            RuleSeverity.Hint => Severity.提示,
            _ => throw new InvalidOperationException($"The severity {rule.Severity} has no schema"),
        },
        [
            .. rule.Condition.Fields.Select(static f => f.Id)
                .Concat(rule.Condition.All.OfType<RuleExpression.Rows>().Select(static r => r.RegisterId).Distinct()),
        ],
        Expression(rule.Condition))
    {
        Missing = rule.Missing switch
        {
            RuleMissing.Skip => MissingMode.不查,
            RuleMissing.SkipAll => MissingMode.全缺不查,
            RuleMissing.Zero => MissingMode.按零,
            RuleMissing.Fail => MissingMode.报错,
            _ => throw new InvalidOperationException($"The mode {rule.Missing} has no schema"),
        },
        Tolerance = rule.Tolerance,
        Share = rule.Share,
        From = rule.From,
        Until = rule.Until,
        Only = Names(rule.Only),
        IsTrial = rule.IsTrial,
        Waivers = [.. rule.Waivers.Select(static w => new SchemaWaiver(Names(w.Bodies), w.Reason, w.Until))],
    };

    /// <summary>The names by which bodies may call themselves.</summary>
    private static ImmutableArray<string> Names(ImmutableArray<BodyReference> bodies) =>
    [
        .. bodies.SelectMany(static b => b.Body is { } body
            ? (string[])[body.ShortName, body.FullName]
            : [b.Printed]).Distinct(),
    ];

    private static SchemaExpression Expression(RuleExpression expression) => expression switch
    {
        RuleExpression.FieldValue value => new SchemaFieldValue(value.Field.Id),
        RuleExpression.Number number => new SchemaNumber(number.Value),
        RuleExpression.Total total =>
            new SchemaSum([.. total.Terms.Select(static f => (SchemaExpression)new SchemaFieldValue(f.Id))]),
        RuleExpression.Call call => new SchemaCall(Function(call.Function), [.. call.Arguments.Select(Expression)]),
        RuleExpression.Filled filled =>
            new SchemaFilled(Function(filled.Function), [.. filled.Of.Select(static f => f.Id)]),
        RuleExpression.Blank blank => new SchemaBlank(blank.Field.Id),
        RuleExpression.Is choice => new SchemaIs(
            choice.Field.Id, choice.Text, choice.Field.Kind == FieldKind.YesNo),
        RuleExpression.Rows rows => new SchemaRows(
            rows.RegisterId, rows.Column?.Id, rows.Filter is null ? null : Expression(rows.Filter)),
        RuleExpression.Outside outside => new SchemaOutside(
            outside.FormId ?? ValueWords.Scopes.First(w => w.Scope == outside.Scope).Zh, Expression(outside.Figure)),
        RuleExpression.Not not => new SchemaNot(Expression(not.Operand)),
        RuleExpression.Binary binary =>
            new SchemaBinary(Operator(binary.Operator), Expression(binary.Left), Expression(binary.Right)),
        _ => throw new InvalidOperationException($"A rule has no schema for {expression.GetType().Name}"),
    };

    private static SchemaFunction Function(RuleFunction function) => function switch
    {
        RuleFunction.Absolute => SchemaFunction.Absolute,
        RuleFunction.Maximum => SchemaFunction.Maximum,
        RuleFunction.Minimum => SchemaFunction.Minimum,
        RuleFunction.Round => SchemaFunction.Round,
        RuleFunction.Together => SchemaFunction.Together,
        RuleFunction.Exclusive => SchemaFunction.Exclusive,
        RuleFunction.Some => SchemaFunction.Some,
        RuleFunction.One => SchemaFunction.One,
        _ => throw new InvalidOperationException($"The function {function} has no schema"),
    };

    private static SchemaOperator Operator(RuleOperator op) => op switch
    {
        RuleOperator.Implies => SchemaOperator.Implies,
        RuleOperator.Or => SchemaOperator.Or,
        RuleOperator.And => SchemaOperator.And,
        RuleOperator.Equal => SchemaOperator.Equal,
        RuleOperator.NotEqual => SchemaOperator.NotEqual,
        RuleOperator.Less => SchemaOperator.Less,
        RuleOperator.LessOrEqual => SchemaOperator.LessOrEqual,
        RuleOperator.Greater => SchemaOperator.Greater,
        RuleOperator.GreaterOrEqual => SchemaOperator.GreaterOrEqual,
        RuleOperator.Add => SchemaOperator.Add,
        RuleOperator.Subtract => SchemaOperator.Subtract,
        RuleOperator.Multiply => SchemaOperator.Multiply,
        RuleOperator.Divide => SchemaOperator.Divide,
        _ => throw new InvalidOperationException($"The operator {op} has no schema"),
    };
}
