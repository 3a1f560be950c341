using System;
using System.Collections.Generic;

namespace PlanDsl.Forms;

/// <summary>汇总各单位的填报。</summary>
internal static class Totals
{
    public static List<(string Unit, T Return)> Distinct<T>(IEnumerable<(string Unit, T Return)> returns)
    {
        var all = new List<(string Unit, T Return)>();
        var units = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in returns)
        {
            if (!units.Add(one.Unit))
            {
                throw new ArgumentException($"单位“{one.Unit}”有两份填报。", nameof(returns));
            }

            all.Add(one);
        }

        return all;
    }

    public static long? Sum<T>(List<(string Unit, T Return)> all, Func<T, long?> figure)
    {
        long? total = null;
        foreach (var (_, one) in all)
        {
            if (figure(one) is { } value)
            {
                total = checked((total ?? 0) + value);
            }
        }

        return total;
    }

    public static decimal? Sum<T>(List<(string Unit, T Return)> all, Func<T, decimal?> figure)
    {
        decimal? total = null;
        foreach (var (_, one) in all)
        {
            if (figure(one) is { } value)
            {
                total = (total ?? 0) + value;
            }
        }

        return total;
    }

    public static IReadOnlyList<TRow> Join<T, TRow>(
        List<(string Unit, T Return)> all, Func<T, IReadOnlyList<TRow>> rows)
    {
        var joined = new List<TRow>();
        foreach (var (_, one) in all)
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

        return new FieldCoverage(field, all.Count - blank.Count, blank);
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
