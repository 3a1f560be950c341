using PlanDsl.Emit.Schema;

namespace PlanDsl.Emit.CSharp;

/// <summary>
/// A rule's expression as C#: figures are Bounds, conditions bool?, so that a blank leaves open what it leaves open.
/// Parts without a field are worked out here, because C# refuses a division by a constant 0 and a constant that
/// overflows.
/// </summary>
/// <param name="figure">How a field's figure is written.</param>
/// <param name="value">How what is filled in in a field is written.</param>
/// <param name="rows">How the rows of a list are written; null in a row.</param>
internal sealed class ExpressionText(
    Func<string, string> figure, Func<string, string> value, Func<SchemaRows, string>? rows)
{
    /// <summary>How far the sides of a comparison may be off.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>The same, as a share of the right side.</summary>
    public decimal Share { get; init; }

    /// <summary>The expression, in brackets unless it is one word.</summary>
    /// <exception cref="DivideByZeroException">A divisor is always 0: the rule is never checked.</exception>
    /// <exception cref="OverflowException">A constant is beyond decimal: the rule is never checked.</exception>
    public string Write(SchemaExpression expression) => Constant(expression) is { } constant
        ? CSharpText.Literal(constant)
        : expression switch
        {
            SchemaFieldValue field => figure(field.FieldId),
            SchemaSum sum => $"({string.Join(" + ", sum.Terms.Select(Write))})",
            SchemaCall call => $"Bounds.{call.Function}({string.Join(", ", call.Arguments.Select(Write))})",
            SchemaNot not => $"!{Write(not.Operand)}",
            SchemaBlank blank => $"({value(blank.FieldId)} is null)",
            SchemaFilled filled => Filled(filled),
            SchemaIs choice => Is(choice),
            SchemaRows list when rows is not null => rows(list),
            SchemaBinary { Operator: SchemaOperator.Implies } rule => $"(!{Write(rule.Left)} | {Write(rule.Right)})",
            SchemaBinary near when Loose(near.Operator) is { } method => $"Bounds.{method}({Write(near.Left)}, "
                + $"{Write(near.Right)}, {CSharpText.Literal(Tolerance)}, {CSharpText.Literal(Share)})",
            SchemaBinary { Operator: SchemaOperator.Equal } same => Same(same),
            SchemaBinary { Operator: SchemaOperator.NotEqual } different => "!" + Same(different),
            SchemaBinary binary => $"({Write(binary.Left)} {Symbol(binary.Operator)} {Write(binary.Right)})",
            _ => throw new InvalidOperationException($"no C# for {expression.GetType().Name}"),
        };

    /// <summary>The comparison that lets its sides be off a little; null where they may not be.</summary>
    private string? Loose(SchemaOperator @operator) => (Tolerance, Share) == (0, 0) ? null : @operator switch
    {
        SchemaOperator.Equal => "Near",
        SchemaOperator.LessOrEqual => "AtMost",
        SchemaOperator.GreaterOrEqual => "AtLeast",
        _ => null,
    };

    private string Same(SchemaBinary binary) => $"Bounds.Same({Write(binary.Left)}, {Write(binary.Right)})";

    private string Filled(SchemaFilled filled)
    {
        var values = string.Join(", ", filled.Of.Select(value));
        return filled.Function switch
        {
            SchemaFunction.Together => $"Figures.AllOrNone({values})",
            SchemaFunction.Exclusive => $"(Figures.Given({values}) <= 1)",
            SchemaFunction.Some => $"(Figures.Given({values}) >= 1)",
            SchemaFunction.One => $"(Figures.Given({values}) == 1)",
            _ => throw new InvalidOperationException($"no C# for {filled.Function} of fields"),
        };
    }

    private string Is(SchemaIs choice) => choice.Text switch
    {
        _ when !choice.IsYesNo => $"Figures.Is({value(choice.FieldId)}, {CSharpText.Literal(choice.Text)})",
        PlanDsl.Forms.ValueTexts.Yes => value(choice.FieldId),
        _ => $"!{value(choice.FieldId)}",
    };

    private static string Symbol(SchemaOperator @operator) => @operator switch
    {
        SchemaOperator.Add => "+",
        SchemaOperator.Subtract => "-",
        SchemaOperator.Multiply => "*",
        SchemaOperator.Divide => "/",
        SchemaOperator.Less => "<",
        SchemaOperator.LessOrEqual => "<=",
        SchemaOperator.Greater => ">",
        SchemaOperator.GreaterOrEqual => ">=",
        SchemaOperator.And => "&",
        SchemaOperator.Or => "|",
        _ => throw new InvalidOperationException($"no C# operator for {@operator}"),
    };

    /// <summary>The value of a figure without fields; null if it has one, or is true or false.</summary>
    private static decimal? Constant(SchemaExpression expression)
    {
        switch (expression)
        {
            case SchemaNumber number:
                return number.Value;
            case SchemaSum sum:
                return sum.Terms.Aggregate((decimal?)0m, (total, term) => total + Constant(term));
            case SchemaBinary { Operator: SchemaOperator.Divide } division when Constant(division.Right) is 0m:
                throw new DivideByZeroException();
            case SchemaBinary binary when Constant(binary.Left) is { } left && Constant(binary.Right) is { } right:
                return binary.Operator switch
                {
                    SchemaOperator.Add => left + right,
                    SchemaOperator.Subtract => left - right,
                    SchemaOperator.Multiply => left * right,
                    SchemaOperator.Divide => left / right,
                    _ => null,
                };
            default:
                return null;
        }
    }
}
