using System.Globalization;
using PlanDsl.Semantics.Binding;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Tables;

/// <summary>Binds what a column adds up to: <c>分值 = 100</c>, <c>分值 = 60 每 部门</c>, <c>评分标准 = 分值</c>.</summary>
internal sealed class ColumnTotalBinder(BindingContext context, TableSymbol table)
{
    internal ColumnTotalSymbol? Bind(ValueText value)
    {
        var text = Characters.Fold(value.Text);
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var words = equals < 0 ? [] : text[(equals + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [[< '0' or > '9', ..]])
        {
            return ColumnOf(text[..equals].Trim(), value) is { } points && ColumnOf(words[0], value) is { } figures
                ? new ColumnTotalSymbol(points, null, 0, value.Text, value.Location) { Figures = figures }
                : null;
        }

        if (words.Length is not (1 or 3) || (words.Length == 3 && !ValueWords.Per.Fits(words[1]))
            || !decimal.TryParse(words[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sum))
        {
            Report(value, "写成“分值 = 100”或“分值 = 60 每 部门”", "write it as in score = 100 or score = 60 per office");
            return null;
        }

        var column = ColumnOf(text[..equals].Trim(), value);
        var per = words.Length == 3 ? ColumnOf(words[2], value) : null;
        return column is null || (words.Length == 3 && per is null)
            ? null
            : new ColumnTotalSymbol(column.Value, per, sum, value.Text, value.Location);
    }

    /// <summary>A column by its caption, or by its number as in 第3列.</summary>
    private int? ColumnOf(string name, ValueText value)
    {
        var number = name.StartsWith('第') && name.EndsWith('列') ? name[1..^1] : string.Empty;
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            && n > 0 && n <= table.Columns.Length)
        {
            return n - 1;
        }

        var caption = table.Rows.Take(table.HeaderRows).SelectMany(static r => r)
            .LastOrDefault(c => Characters.Fold(c.Plain) == name);
        if (caption is null)
        {
            Report(value, $"表头没有“{name}”这一列", $"there is no column {name}");
        }

        return caption?.Column;
    }

    private void Report(ValueText value, string zh, string en) => context.Report(
        SemanticDiagnostics.BadAttributeValue, value.Location,
        context.Names([AttributeTable.Get(AttributeWord.TotalOf)]), context.Say(zh, en));
}
