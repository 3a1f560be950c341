using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Emit.Forms;

/// <summary>A rule in the words and signs in which official forms print it.</summary>
/// <param name="name">What a field is called.</param>
internal sealed class RuleText(Func<FieldSymbol, string> name)
{
    /// <summary>The whole of it.</summary>
    internal string Write(RuleExpression expression) => expression switch
    {
        RuleExpression.FieldValue value => name(value.Field),
        RuleExpression.Number number => number.Value.ToString(CultureInfo.InvariantCulture) + number.Unit?.Name,
        RuleExpression.Total { Terms: [var only] } => name(only),
        RuleExpression.Total total => $"（{string.Join(" + ", total.Terms.Select(name))}）",
        RuleExpression.Call call => $"{WordOf(call.Function)}（{string.Join("，", call.Arguments.Select(Write))}）",
        RuleExpression.Filled filled => $"{WordOf(filled.Function)}（{string.Join("、", filled.Of.Select(name))}）",
        RuleExpression.Blank blank => $"{name(blank.Field)}为空",
        RuleExpression.Is choice => $"{name(choice.Field)}为“{choice.Text}”",
        RuleExpression.Rows rows => Rows(rows),
        RuleExpression.Outside outside => Outside(outside),
        RuleExpression.Not { Operand: RuleExpression.Blank filled } => $"{name(filled.Field)}不为空",
        RuleExpression.Not { Operand: RuleExpression.Is other } => $"{name(other.Field)}不为“{other.Text}”",
        RuleExpression.Not not => $"非（{Write(not.Operand)}）",
        RuleExpression.Binary { Right: RuleExpression.Number { IsConversion: true } } same => Write(same.Left),
        RuleExpression.Binary { Operator: RuleOperator.Implies } rule => $"若{Write(rule.Left)}，则{Write(rule.Right)}",
        RuleExpression.Binary binary => Binary(binary),
        _ => throw new InvalidOperationException($"A rule has no text for {expression.GetType().Name}"),
    };

    private string Binary(RuleExpression.Binary binary)
    {
        var left = Inside(binary.Left, Strength(binary.Operator));
        var isStrict = binary.Operator is RuleOperator.Subtract or RuleOperator.Divide;
        var right = Inside(binary.Right, Strength(binary.Operator) + (isStrict ? 1 : 0));
        return $"{left} {Sign(binary.Operator)} {right}";
    }

    /// <summary>In brackets if it binds less than what stands around it.</summary>
    private string Inside(RuleExpression inner, int strength) => inner is RuleExpression.Binary binary
        && binary.Right is not RuleExpression.Number { IsConversion: true } && Strength(binary.Operator) < strength
            ? $"（{Write(inner)}）"
            : Write(inner);

    private string Rows(RuleExpression.Rows rows)
    {
        var what = rows.Column is null ? "行数" : $"{name(rows.Column)}合计";
        return rows.Filter is null ? what : $"{what}（{Write(rows.Filter)}的）";
    }

    private string Outside(RuleExpression.Outside outside)
    {
        var whose = outside.FormId ?? ValueWords.Scopes.First(w => w.Scope == outside.Scope).Zh;

        // The numbers of another form are not those of this one.
        var figure = new RuleText(outside.FormId is null ? name : static f => $"“{f.Label}”").Write(outside.Figure);
        return $"{whose}{figure}{(outside.Scope == RuleScope.Children ? "合计" : string.Empty)}";
    }

    private static string WordOf(RuleFunction function) =>
        ValueWords.Functions.First(w => w.Function == function).Zh;

    private static int Strength(RuleOperator op) => op switch
    {
        RuleOperator.Implies => 0,
        RuleOperator.Or => 1,
        RuleOperator.And => 2,
        RuleOperator.Add or RuleOperator.Subtract => 4,
        RuleOperator.Multiply or RuleOperator.Divide => 5,
        _ => 3,
    };

    private static string Sign(RuleOperator op) => op switch
    {
        RuleOperator.Or => "或",
        RuleOperator.And => "且",
        RuleOperator.Equal => "=",
        RuleOperator.NotEqual => "≠",
        RuleOperator.Less => "<",
        RuleOperator.LessOrEqual => "≤",
        RuleOperator.Greater => ">",
        RuleOperator.GreaterOrEqual => "≥",
        RuleOperator.Add => "+",
        RuleOperator.Subtract => "−",
        RuleOperator.Multiply => "×",
        RuleOperator.Divide => "÷",
        _ => throw new InvalidOperationException($"The operator {op} has no sign"),
    };
}
