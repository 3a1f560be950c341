using System.Collections.Immutable;
using PlanDsl.Emit.Typography;

namespace PlanDsl.Emit.Tables;

/// <summary>
/// Widths of columns that nobody has fixed: short columns get what they need, long ones share the rest.
/// </summary>
internal static class ColumnFit
{
    /// <summary>A full-width character of a table (小四) and the margins of a cell, in mm.</summary>
    private const double Character = 4.3;
    private const double Margins = 4;

    /// <summary>A column of at most this width is never broken; nor is any made narrower than the least.</summary>
    private const double Short = 28;
    private const double Least = 12;

    /// <summary>Widths in mm that fill the type area, by what stands in the cells.</summary>
    /// <param name="cells">The texts of cells that cover one column.</param>
    /// <param name="columns">How many columns there are.</param>
    internal static ImmutableArray<double> Of(IEnumerable<ColumnText> cells, int columns)
    {
        var longest = new double[columns];
        var whole = new double[columns];
        foreach (var (column, text) in cells)
        {
            var lines = Array.ConvertAll(text.Split('\n'), TextWidth.Of);
            longest[column] = Math.Max(longest[column], lines.Max());
            whole[column] += lines.Sum();
        }

        var natural = Array.ConvertAll(longest, l => Math.Max(Least, (l * Character) + Margins));
        var area = TypeArea.Width;
        if (natural.Sum() <= area)
        {
            return Scale(natural, area);
        }

        var isShort = Array.ConvertAll(natural, n => n <= Short);
        var left = area - natural.Where((_, i) => isShort[i]).Sum();
        var open = natural.Length - isShort.Count(s => s);
        if (left < open * Short)
        {
            return Scale(Array.ConvertAll(whole, w => Math.Max(Least, Math.Sqrt(w) * Character)), area);
        }

        // Twice the text does not want twice the width: it may take more lines.
        var shares = whole.Select((w, i) => isShort[i] ? 0 : Math.Sqrt(w)).ToArray();
        var room = left - (open * Short);
        var all = shares.Sum();
        return Round([.. natural.Select((n, i) => isShort[i] ? n : Short + (room * shares[i] / all))], area);
    }

    /// <summary>Widths in mm that fill an area, in proportion to given figures.</summary>
    internal static ImmutableArray<double> InProportion(ImmutableArray<int> parts, double area) =>
        Scale([.. parts.Select(static p => (double)p)], area);

    /// <summary>To tenths of a mm; the last column takes what an area has left over.</summary>
    internal static ImmutableArray<double> Round(double[] widths, double area)
    {
        var rounded = Array.ConvertAll(widths, static w => Math.Round(w, 1));
        rounded[^1] = Math.Round(area - rounded[..^1].Sum(), 1);
        return [.. rounded];
    }

    private static ImmutableArray<double> Scale(double[] widths, double area)
    {
        var all = widths.Sum();
        return Round(Array.ConvertAll(widths, w => w * area / all), area);
    }
}

/// <summary>The text of a cell.</summary>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Text">What is printed in it; \n breaks the line.</param>
internal readonly record struct ColumnText(int Column, string Text);
