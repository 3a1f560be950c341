using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Emit.Schema;

namespace PlanDsl.Emit.CSharp;

/// <summary>Writes Validate(): one statement a figure, one a rule, nothing looked up while it runs.</summary>
internal static class ValidateWriter
{
    /// <summary>Writes the method.</summary>
    public static void Write(NamedForm form, CodeText code)
    {
        code.Line("/// <summary>按本表的审核关系检查一份填报。缺项的关系、除数为零的关系不检查。</summary>");
        code.Line("/// <returns>发现的问题，依次为单项问题和关系问题；没有问题时为空。</returns>");
        code.Open("public IReadOnlyList<Finding> Validate()");
        code.Line("var findings = new List<Finding>();");
        WriteFigures(form, code);
        for (var index = 0; index < form.Form.Rules.Length; index++)
        {
            code.Line();
            WriteRule(form, form.Form.Rules[index], index, code);
        }

        code.Line();
        code.Line("return findings;");
        code.Close();
    }

    private static void WriteFigures(NamedForm form, CodeText code)
    {
        foreach (var choice in form.Fields.Where(field => !field.IsFigure && !field.Field.Choices.IsEmpty))
        {
            code.Line($"{RegisterWriter.Check(choice, "")};");
        }

        foreach (var register in form.Registers)
        {
            RegisterWriter.WriteChecks(register, code);
        }

        var figures = form.Fields.Where(field => field.IsFigure).ToImmutableArray();
        if (figures.IsEmpty)
        {
            return;
        }

        code.Line("var withinRange = true;");
        foreach (var figure in figures)
        {
            code.Line($"withinRange &= {RegisterWriter.Check(figure, "")};");
        }

        code.Open("if (!withinRange)");
        code.Line("return findings;");
        code.Close();
    }

    private static void WriteRule(NamedForm form, SchemaRule rule, int index, CodeText code)
    {
        code.Line($"// {CSharpText.Comment(rule.Id)}：{CSharpText.Comment(rule.Text)}");
        var expression = new ExpressionText(id => Local(rule, id));
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
        WriteCheck(form, rule, index, condition, sides, expression.Divisors, code);
        code.Close();
        if (expression.MayOverflow)
        {
            code.Open("catch (OverflowException)");
            code.Line("// 乘除的结果过大，不检查。");
            code.Close();
        }
    }

    private static void WriteCheck(
        NamedForm form,
        SchemaRule rule,
        int index,
        string condition,
        string? sides,
        IReadOnlyList<string> divisors,
        CodeText code)
    {
        var figures = rule.FieldIds.Select(id => Figure(form, id)).ToImmutableArray();
        var present = figures.Select((field, place) => $"(decimal?)this.{field.Property} is {{ }} {Local(place)}");
        var terms = present.Concat(divisors.Distinct().Select(divisor => $"{divisor} != 0m")).Append($"!{condition}");
        var values = figures.Select((field, place) => $"(Fields.{field.Property}, {Local(place)})");
        code.Lines($"if ({string.Join("\n    && ", terms)})");
        code.OpenBlock();
        code.Lines($"""
            findings.Add(Figures.Breach(
                Info.Rules[{Number(index)}],
                {sides ?? "null"},
                [{string.Join(", ", values)}]));
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

    private static NamedField Figure(NamedForm form, string id)
    {
        var field = form.Field(id);
        return field.IsFigure
            ? field
            : throw new InvalidOperationException($"a rule of form {form.Form.Id} reckons with the text {id}");
    }

    private static string Local(SchemaRule rule, string id)
    {
        var place = rule.FieldIds.IndexOf(id);
        return place >= 0
            ? Local(place)
            : throw new InvalidOperationException($"rule {rule.Id} does not list the field {id}");
    }

    private static string Local(int place) => "f" + Number(place + 1);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
