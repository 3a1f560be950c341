using System.Globalization;
using PlanDsl.Semantics.Binding;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Tables;

/// <summary>Binds what a column adds up to: <c>分值 = 100</c>, <c>分值 = 60 每 部门</c>, <c>评分标准 = 分值</c>.</summary>
internal sealed class ColumnTotalBinder(BindingContext context, TableSymbol table)
{
    /// <summary>The cells of the head by their captions; the last of a caption counts.</summary>
    private readonly Lazy<ILookup<string, int>> captions = new(() => table.Rows.Take(table.HeaderRows)
        .SelectMany(static r => r).ToLookup(static c => Characters.Fold(c.Plain), static c => c.Column));

    internal ColumnTotalSymbol? Bind(ValueText value)
    {
        if (ColumnTotalText.Parse(value) is not { } total)
        {
            return NotUnderstood(value);
        }

        if (Characters.Fold(total.Sum.Text)[0] is < '0' or > '9')
        {
            return total.Per is not null ? NotUnderstood(value)
                : ColumnOf(total.Column) is { } points && ColumnOf(total.Sum) is { } figures
                ? new ColumnTotalSymbol(points, null, 0, value.Text, value.Location) { Figures = figures }
                : null;
        }

        if (!decimal.TryParse(
            Characters.Fold(total.Sum.Text), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sum))
        {
            return NotUnderstood(value);
        }

        var column = ColumnOf(total.Column);
        var per = total.Per is null ? null : ColumnOf(total.Per);
        return column is null || (total.Per is not null && per is null)
            ? null
            : new ColumnTotalSymbol(column.Value, per, sum, value.Text, value.Location);
    }

    private ColumnTotalSymbol? NotUnderstood(ValueText value)
    {
        Report(value, "写成“分值 = 100”或“分值 = 60 每 部门”", "write it as in score = 100 or score = 60 per office");
        return null;
    }

    /// <summary>A column by its caption, or by its number as in 第3列.</summary>
    private int? ColumnOf(ValueText value)
    {
        var name = Characters.Fold(value.Text);
        var number = name.StartsWith('第') && name.EndsWith('列') ? name[1..^1] : string.Empty;
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            && n > 0 && n <= table.Columns.Length)
        {
            return n - 1;
        }

        if (captions.Value[name].Cast<int?>().LastOrDefault() is { } column)
        {
            return column;
        }

        Report(value, $"表头没有“{name}”这一列", $"there is no column \"{name}\"");
        return null;
    }

    private void Report(ValueText value, string zh, string en) => context.Report(
        SemanticDiagnostics.BadAttributeValue, value.Location,
        context.Names([AttributeTable.TotalOf]), context.Say(zh, en));
}
