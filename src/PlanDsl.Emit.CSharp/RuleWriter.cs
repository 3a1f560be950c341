using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Emit.Schema;
using PlanDsl.Forms;

namespace PlanDsl.Emit.CSharp;

/// <summary>Writes the check of one rule, of a form or of a row in a list, as one statement.</summary>
internal static class RuleWriter
{
    /// <summary>Writes the statement.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="index">Its place in Info.Rules.</param>
    /// <param name="field">Finds a field by its identifier.</param>
    /// <param name="register">Finds a list by its identifier; null for the rules of a row.</param>
    /// <param name="where">The argument that says which row it is, after a comma; empty outside rows.</param>
    /// <param name="code">Where it is written.</param>
    public static void Write(
        SchemaRule rule,
        int index,
        Func<string, NamedField> field,
        Func<string, NamedRegister>? register,
        string where,
        CodeText code)
    {
        code.Line($"// {CSharpText.Comment(rule.Id)}：{CSharpText.Comment(rule.Text)}");
        if (rule.Condition.Scopes.Any())
        {
            var scopes = string.Join('、', rule.Condition.Scopes);
            code.Line($"Judgement.NotHere(findings, Info.Rules[{Number(index)}], context, "
                + $"{CSharpText.Literal(scopes)}{where});");
            return;
        }

        var fields = rule.Condition.FieldIds.Distinct().Select(field).ToImmutableArray();
        var places = fields.Index().ToDictionary(static f => f.Item.Field.Id, static f => f.Index);
        var expression = new ExpressionText(
            id => Local(Figure(rule, field(id)), places),
            id => $"this.{field(id).Property}",
            register is null ? null : rows => RegisterRows(rule, rows, register(rows.RegisterId)))
        {
            Tolerance = rule.Tolerance,
            Share = rule.Share,
        };
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

        // A block of its own, because rules use the same names for their figures.
        code.OpenBlock();
        var zero = rule.Missing is MissingMode.按零 or MissingMode.全缺不查 ? " ?? 0m" : string.Empty;
        foreach (var figure in fields.Where(static f => f.IsFigure))
        {
            code.Line($"var {Local(figure, places)} = {BoundsOf(figure, field, zero)};");
        }

        var items = $"[{string.Join(", ", fields.Select(f => $"(Fields.{f.Property}, this.{f.Property})"))}]";
        WriteBlanks(rule, index, rule.Condition.ReadIds.Distinct().Select(field), items, where, code);
        code.Lines($"""
            Judgement.Judge(
                findings,
                Info.Rules[{Number(index)}],
                context,
                {condition},
                {sides ?? "null"},
                {items}{where});
            """);
        code.Close();
    }

    /// <summary>
    /// Between what a figure may lie: of a sum, what its terms may come to; of a blank, what the plan allows, unless it
    /// is zero.
    /// </summary>
    private static string BoundsOf(NamedField figure, Func<string, NamedField> field, string zero)
    {
        if (figure.Field.IsComputed)
        {
            return string.Join(" + ", figure.Field.SumOf.Select(term => BoundsOf(field(term.Id), field, zero)));
        }

        var ifBlank = figure.Field.Blank == FieldBlank.Zero ? " ?? 0m" : zero;
        var least = figure.Field.Minimum == 0 || ifBlank.Length > 0
            ? string.Empty
            : $", {CSharpText.Literal(figure.Field.Minimum)}";
        return $"Bounds.Of(this.{figure.Property}{ifBlank}{least})";
    }

    /// <summary>What comes before judging, where blanks keep a rule from being judged.</summary>
    private static void WriteBlanks(
        SchemaRule rule, int index, IEnumerable<NamedField> read, string items, string where, CodeText code)
    {
        var values = string.Join(", ", read.Select(static f => $"this.{f.Property}"));
        if (rule.Missing == MissingMode.报错)
        {
            code.Line($"if (Judgement.AnyBlank({values}))");
            code.Line($"    Judgement.Missing(findings, Info.Rules[{Number(index)}], context, {items}{where});");
            code.Line("else");
        }
        else if (rule.Missing == MissingMode.全缺不查)
        {
            code.Line($"if (!Judgement.AllBlank({values}))");
        }
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

    /// <summary>条数（企业：状态 = 关停）: what the rows that count come to.</summary>
    private static string RegisterRows(SchemaRule rule, SchemaRows rows, NamedRegister register)
    {
        var row = new ExpressionText(
            id => $"Bounds.Of(row.{Figure(rule, register.Field(id)).Property})",
            id => $"row.{register.Field(id).Property}",
            null);
        var filter = rows.Filter is null ? "true" : row.Write(rows.Filter);
        var amount = rows.ColumnId is null ? "1m" : row.Write(new SchemaFieldValue(rows.ColumnId));
        return $"Figures.Rows(this.{register.Property}, static row => {filter}, static row => {amount})";
    }

    private static NamedField Figure(SchemaRule rule, NamedField field) => field.IsFigure
        ? field
        : throw new InvalidOperationException($"rule {rule.Id} reckons with the text {field.Field.Id}");

    private static string Local(NamedField field, Dictionary<string, int> places) =>
        "f" + Number(places[field.Field.Id] + 1);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
