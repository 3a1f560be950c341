using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Semantics.Tables;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds a list that is filled in: <c>登记 企业：企业名单；行数 10；序号 { 字段 …  样例：… }</c>.</summary>
internal sealed class RegisterBinder(BindingContext context, FieldBinder fields)
{
    private const int DefaultRows = 10;
    private const int MostRows = 500;

    /// <summary>The list of a form; null if it has none.</summary>
    internal RegisterSymbol? Bind(EntrySyntax form)
    {
        var entry = form.Entry(Keyword.Register);
        if (entry?.Identifier is null || entry.ValueText() is not { } value)
        {
            return null;
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, Keyword.Register, attributed.Attributes);
        var columns = entry.Entries(Keyword.Field).SelectMany(fields.BindColumn).ToImmutableArray();
        foreach (var second in columns.Where(static c => c.IsFurtherUnit))
        {
            context.Report(
                SemanticDiagnostics.BadAttributeValue, second.Location, context.Say("单位", "unit"),
                context.Say("登记表一栏只有一个单位", "a column of a list has one unit"));
        }

        var english = CodeNames.English(context, attributes);
        fields.DeclareRegister(entry.Identifier.Id(), entry.Identifier.Location, english);
        var register = new RegisterSymbol
        {
            Id = entry.Identifier.Id(),
            Title = attributed.Main.Unquote(),
            EnglishName = english?.Text,
            Columns = columns,
            Rows = BindRows(attributes),
            IsNumbered = attributes.Has(AttributeTable.SerialNumbers),
            Samples = [.. entry.Entries(Keyword.Sample).Select(e => BindSample(e, columns.Length))],
            Location = entry.HeadLocation(),
        };
        return register with { Widths = ColumnWidths.Bind(context, attributes, register.PrintedColumns) };
    }

    private int BindRows(AttributeReader attributes)
    {
        if (attributes.Value(AttributeTable.RowCount) is not { } value)
        {
            return DefaultRows;
        }

        if (int.TryParse(
            Characters.Fold(value.Text), NumberStyles.None, CultureInfo.InvariantCulture, out var rows)
            && rows is > 0 and <= MostRows)
        {
            return rows;
        }

        context.Report(
            SemanticDiagnostics.BadAttributeValue, value.Location, context.Say("行数", "rows"),
            context.Say($"写 1 到 {MostRows} 的整数", $"write a number from 1 to {MostRows}"));
        return DefaultRows;
    }

    /// <summary>The texts of a sample row; columns that it does not reach are empty.</summary>
    private ImmutableArray<PrintedText> BindSample(EntrySyntax entry, int columns)
    {
        if (entry.ValueText() is not { } value)
        {
            return [];
        }

        var texts = ValueCutter.Items(value);
        if (texts.Length > columns)
        {
            context.Report(
                SemanticDiagnostics.BadAttributeValue, value.Location, entry.KeywordToken.Text,
                context.Say(
                    $"有 {texts.Length} 项，登记表只有 {columns} 栏", $"it has {texts.Length} texts for {columns} columns"));
        }

        var sample = texts.Take(columns).Select(static t => new PrintedText(t.Unquote(), t.Location));
        var missing = new PrintedText(string.Empty, value.Location);
        return [.. sample.Concat(Enumerable.Repeat(missing, Math.Max(0, columns - texts.Length)))];
    }
}
