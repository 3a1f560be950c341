using System.Collections.Immutable;
using PlanDsl.Semantics.Binding;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Tables;

/// <summary>列宽: widths of a table's columns in proportion, one for each that is printed.</summary>
internal static class ColumnWidths
{
    private const int Largest = 999;

    /// <summary>The widths of 列宽 1:2:4; empty where it is not written, or not so.</summary>
    /// <param name="context">Where findings go.</param>
    /// <param name="attributes">Those among which it may stand.</param>
    /// <param name="columns">How many columns are printed.</param>
    internal static ImmutableArray<int> Bind(BindingContext context, AttributeReader attributes, int columns)
    {
        if (attributes.Value(AttributeTable.ColumnWidths) is not { } value)
        {
            return [];
        }

        var widths = ImmutableArray.CreateBuilder<int>();
        foreach (var part in Characters.Fold(value.Text).Split(':'))
        {
            if (int.TryParse(part.AsSpan().Trim(), out var width) && width is > 0 and <= Largest)
            {
                widths.Add(width);
            }
        }

        if (widths.Count == columns && value.Text.AsSpan().CountAny(":：") == columns - 1)
        {
            return widths.ToImmutable();
        }

        context.Report(
            SemanticDiagnostics.BadAttributeValue, value.Location, context.Say("列宽", "widths"),
            context.Say(
                $"印出来有 {columns} 列，要有 {columns} 个 1 到 {Largest} 的整数，如 {Example(columns)}",
                $"{columns} columns are printed: {columns} numbers from 1 to {Largest}, such as {Example(columns)}"));
        return [];
    }

    /// <summary>As many numbers as there are columns, of the first ones where there are many.</summary>
    private static string Example(int columns)
    {
        const int Shown = 12;
        var numbers = string.Join(':', Enumerable.Range(0, Math.Min(columns, Shown)).Select(static i => (i % 3) + 1));
        return columns > Shown ? numbers + ":…" : numbers;
    }
}
