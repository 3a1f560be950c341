using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Emit.Schema;

namespace PlanDsl.Emit.CSharp;

/// <summary>Writes the check of one rule, of a form or of a row in a list, as one statement.</summary>
internal static class RuleWriter
{
    /// <summary>Writes the statement.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="index">Its place in Info.Rules.</param>
    /// <param name="field">Finds a field by its identifier.</param>
    /// <param name="where">The argument that says which row it is, after a comma; empty outside rows.</param>
    /// <param name="code">Where it is written.</param>
    public static void Write(
        SchemaRule rule, int index, Func<string, NamedField> field, string where, CodeText code)
    {
        code.Line($"// {CSharpText.Comment(rule.Id)}：{CSharpText.Comment(rule.Text)}");
        var places = rule.FieldIds.Index().ToDictionary(static f => f.Item, static f => f.Index);
        var expression = new ExpressionText(id => places.TryGetValue(id, out var place)
            ? Local(place)
            : throw new InvalidOperationException($"rule {rule.Id} does not list the field {id}"));
        string condition;
        string? sides;
        try
        {
            condition = expression.Write(rule.Condition);
            sides = Sides(rule.Condition, expression);
        }
        catch (Exception error) when (error is DivideByZeroException or OverflowException)
        {
            code.Line("// 除数总是零或者常数过大，不检查。");
            return;
        }

        if (rule.FieldIds.IsEmpty)
        {
            code.Line("// 不含本表的指标，不检查。");
            return;
        }

        // A block of its own, because C# lets the variables of a condition live on after its if.
        if (expression.MayOverflow)
        {
            code.Line("try");
        }

        code.OpenBlock();
        var figures = rule.FieldIds.Select(id => Figure(rule, field(id))).ToImmutableArray();
        WriteCheck(figures, index, condition, sides, expression.Divisors, where, code);
        code.Close();
        if (expression.MayOverflow)
        {
            code.Open("catch (OverflowException)");
            code.Line("// 乘除的结果过大，不检查。");
            code.Close();
        }
    }

    private static void WriteCheck(
        ImmutableArray<NamedField> figures,
        int index,
        string condition,
        string? sides,
        IReadOnlyList<string> divisors,
        string where,
        CodeText code)
    {
        var present = figures.Select((field, place) => $"(decimal?)this.{field.Property} is {{ }} {Local(place)}");
        var terms = present.Concat(divisors.Distinct().Select(divisor => $"{divisor} != 0m")).Append($"!{condition}");
        var values = figures.Select((field, place) => $"(Fields.{field.Property}, {Local(place)})");
        code.Lines($"if ({string.Join("\n    && ", terms)})");
        code.OpenBlock();
        code.Lines($"""
            findings.Add(Figures.Breach(
                Info.Rules[{Number(index)}],
                {sides ?? "null"},
                [{string.Join(", ", values)}]{where}));
            """);
        code.Close();
    }

    /// <summary>
    /// The values of both sides of a comparison, for the message; null where the figures of the fields already say it.
    /// </summary>
    private static string? Sides(SchemaExpression condition, ExpressionText expression)
    {
        var isComparison = condition is SchemaBinary
        {
            Operator: >= SchemaOperator.Equal and <= SchemaOperator.GreaterOrEqual,
        };
        if (!isComparison)
        {
            return null;
        }

        var (left, right) = ((SchemaBinary)condition) switch { var binary => (binary.Left, binary.Right) };
        var isPlain = left is SchemaFieldValue or SchemaNumber && right is SchemaFieldValue or SchemaNumber;
        return isPlain ? null : $"({expression.Write(left)}, {expression.Write(right)})";
    }

    private static NamedField Figure(SchemaRule rule, NamedField field) => field.IsFigure
        ? field
        : throw new InvalidOperationException($"rule {rule.Id} reckons with the text {field.Field.Id}");

    private static string Local(int place) => "f" + Number(place + 1);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
