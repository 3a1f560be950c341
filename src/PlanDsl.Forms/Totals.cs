using System;
using System.Collections.Generic;

namespace PlanDsl.Forms;

/// <summary>汇总各单位的填报。</summary>
internal static class Totals
{
    public static List<(string Unit, T Return)> Distinct<T>(
        IEnumerable<(string Unit, T Return)> returns, out List<T> values)
    {
        var all = new List<(string Unit, T Return)>();
        values = [];
        var units = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in returns)
        {
            if (!units.Add(one.Unit))
            {
                throw new ArgumentException($"单位“{one.Unit}”有两份填报。", nameof(returns));
            }

            all.Add(one);
            values.Add(one.Return);
        }

        return all;
    }

    public static long? Sum<T>(IEnumerable<T> all, Func<T, long?> figure)
    {
        long? total = null;
        foreach (var one in all)
        {
            if (figure(one) is { } value)
            {
                total = checked((total ?? 0) + value);
            }
        }

        return total;
    }

    public static decimal? Sum<T>(IEnumerable<T> all, Func<T, decimal?> figure)
    {
        decimal? total = null;
        foreach (var one in all)
        {
            if (figure(one) is { } value)
            {
                total = (total ?? 0) + value;
            }
        }

        return total;
    }

    public static TValue? Max<T, TValue>(IEnumerable<T> all, Func<T, TValue?> figure)
        where TValue : struct, IComparable<TValue> => Outermost(all, figure, 1);

    public static TValue? Min<T, TValue>(IEnumerable<T> all, Func<T, TValue?> figure)
        where TValue : struct, IComparable<TValue> => Outermost(all, figure, -1);

    public static TValue? Last<T, TValue>(IEnumerable<T> all, Func<T, TValue?> figure)
        where TValue : struct
    {
        TValue? last = null;
        foreach (var one in all)
        {
            last = figure(one) ?? last;
        }

        return last;
    }

    /// <summary>各项之和，未填的不计，全部未填就是未填；超出范围的取边界，检查时会说数值过大。</summary>
    public static long? Of(params ReadOnlySpan<long?> terms)
    {
        decimal? total = null;
        foreach (var term in terms)
        {
            total = term is { } value ? (total ?? 0) + value : total;
        }

        return total is { } sum ? (long)Math.Clamp(sum, long.MinValue, long.MaxValue) : null;
    }

    /// <summary>各项之和，未填的不计，全部未填就是未填；超出范围的取边界，检查时会说数值过大。</summary>
    public static decimal? Of(params ReadOnlySpan<decimal?> terms)
    {
        decimal? total = null;
        foreach (var term in terms)
        {
            if (term is { } value)
            {
                // 先比大小，免得相加时溢出。
                var before = total ?? 0;
                total = value > 0 && before > decimal.MaxValue - value ? decimal.MaxValue
                    : value < 0 && before < decimal.MinValue - value ? decimal.MinValue
                    : before + value;
            }
        }

        return total;
    }

    private static TValue? Outermost<T, TValue>(IEnumerable<T> all, Func<T, TValue?> figure, int direction)
        where TValue : struct, IComparable<TValue>
    {
        TValue? most = null;
        foreach (var one in all)
        {
            if (figure(one) is { } value && (most is not { } before || value.CompareTo(before) * direction > 0))
            {
                most = value;
            }
        }

        return most;
    }

    public static IReadOnlyList<TRow> Join<T, TRow>(IEnumerable<T> all, Func<T, IReadOnlyList<TRow>> rows)
    {
        var joined = new List<TRow>();
        foreach (var one in all)
        {
            joined.AddRange(rows(one));
        }

        return joined;
    }

    public static FieldCoverage Cover<T>(
        List<(string Unit, T Return)> all, FieldInfo field, Func<T, bool> isBlank)
    {
        var blank = new List<string>();
        foreach (var (unit, one) in all)
        {
            if (isBlank(one))
            {
                blank.Add(unit);
            }
        }

        return field.Blank switch
        {
            FieldBlank.Zero => new FieldCoverage(field, all.Count, []),
            FieldBlank.NotMine => new FieldCoverage(field, all.Count - blank.Count, []) { NotTheirs = blank },
            _ => new FieldCoverage(field, all.Count - blank.Count, blank),
        };
    }

    public static Summary<T> Summarize<T>(
        T total, List<(string Unit, T Return)> all, IEnumerable<string>? expected, List<FieldCoverage> coverage)
    {
        var units = new List<string>();
        foreach (var (unit, _) in all)
        {
            units.Add(unit);
        }

        var missing = new List<string>();
        foreach (var unit in expected ?? [])
        {
            if (!units.Contains(unit) && !missing.Contains(unit))
            {
                missing.Add(unit);
            }
        }

        return new Summary<T>(total, units, missing, coverage);
    }
}
