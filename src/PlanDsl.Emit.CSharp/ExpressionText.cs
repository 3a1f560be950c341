using PlanDsl.Emit.Schema;

namespace PlanDsl.Emit.CSharp;

/// <summary>
/// A rule's expression as C#. Figures are decimal locals; parts without a field are worked out here, because C# refuses
/// a division by a constant 0 and a constant that overflows.
/// </summary>
internal sealed class ExpressionText(Func<string, string> local)
{
    private readonly List<string> divisors = [];

    /// <summary>What must not be 0, innermost first, as far as it is written by now.</summary>
    public IReadOnlyList<string> Divisors => divisors;

    /// <summary>Whether figures are multiplied or divided, so that the result may leave the range of decimal.</summary>
    public bool MayOverflow { get; private set; }

    /// <summary>The expression, in brackets unless it is one word.</summary>
    /// <exception cref="DivideByZeroException">A divisor is always 0: the rule is never checked.</exception>
    /// <exception cref="OverflowException">A constant is beyond decimal: the rule is never checked.</exception>
    public string Write(SchemaExpression expression) => Constant(expression) is { } value
        ? CSharpText.Literal(value)
        : expression switch
        {
            SchemaFieldValue field => local(field.FieldId),
            SchemaSum sum => $"({string.Join(" + ", sum.Terms.Select(Write))})",
            SchemaNot not => $"!{Write(not.Operand)}",
            SchemaBinary { Operator: SchemaOperator.Implies } rule => $"(!{Write(rule.Left)} || {Write(rule.Right)})",
            SchemaBinary binary => Binary(binary),
            _ => throw new InvalidOperationException($"no C# for {expression.GetType().Name}"),
        };

    private string Binary(SchemaBinary binary)
    {
        var left = Write(binary.Left);
        var right = Write(binary.Right);
        MayOverflow |= binary.Operator is SchemaOperator.Multiply or SchemaOperator.Divide;
        if (binary.Operator == SchemaOperator.Divide && Constant(binary.Right) is null)
        {
            divisors.Add(right);
        }

        return $"({left} {Symbol(binary.Operator)} {right})";
    }

    private static string Symbol(SchemaOperator @operator) => @operator switch
    {
        SchemaOperator.Add => "+",
        SchemaOperator.Subtract => "-",
        SchemaOperator.Multiply => "*",
        SchemaOperator.Divide => "/",
        SchemaOperator.Equal => "==",
        SchemaOperator.NotEqual => "!=",
        SchemaOperator.Less => "<",
        SchemaOperator.LessOrEqual => "<=",
        SchemaOperator.Greater => ">",
        SchemaOperator.GreaterOrEqual => ">=",
        SchemaOperator.And => "&&",
        SchemaOperator.Or => "||",
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
