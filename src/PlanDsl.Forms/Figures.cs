using System;
using System.Collections.Generic;
using System.Globalization;

namespace PlanDsl.Forms;

/// <summary>检查所填的数、选项和日期。</summary>
internal static class Figures
{
    public static bool Check(
        List<Finding> findings, FieldInfo field, decimal? figure, bool isTotal, string where = "")
    {
        if (figure is not { } value)
        {
            return true;
        }

        // 各单位的数相加以后，一个单位的范围不再适用；不能是负数的，相加以后也不是。
        if (field.Minimum == 0 ? value < 0 : !isTotal && value < field.Minimum)
        {
            var rule = field.Minimum == 0 ? "内置.非负" : "内置.范围";
            Add(findings, rule, field, value, where, $"，不能小于 {Digits(field.Minimum)}。");
        }

        if (!isTotal && value > field.Maximum)
        {
            Add(findings, "内置.范围", field, value, where, $"，不能大于 {Digits(field.Maximum.Value)}。");
        }

        if (!isTotal && (value < field.UsualMinimum || value > field.UsualMaximum))
        {
            var usual = value < field.UsualMinimum
                ? $"不小于 {Digits(field.UsualMinimum.Value)}"
                : $"不大于 {Digits(field.UsualMaximum!.Value)}";
            var message = $"{where}{Show(field, value)}，一般{usual}，请核实并说明。";
            findings.Add(new Finding("内置.常见范围", Severity.核实, message, [field.Id]));
        }

        // 合计的小数由各项而来，各项已经检查。
        if (field.RollUp != FieldRollUp.Recompute && decimal.Round(value, field.Decimals) != value)
        {
            var allowed = field.Decimals.ToString(CultureInfo.InvariantCulture);
            Add(findings, "内置.小数位数", field, value, where, $"，小数不能超过 {allowed} 位。");
        }

        if (Math.Abs(value) <= ValueTexts.LargestFigure)
        {
            return true;
        }

        Add(findings, "内置.数值过大", field, value, where, "，整数部分超过 15 位。");
        return false;
    }

    /// <summary>几项中填了几项；零和否不算。</summary>
    public static int Given(params ReadOnlySpan<object?> values)
    {
        var given = 0;
        foreach (var value in values)
        {
            given += value is null or 0L or 0m or false ? 0 : 1;
        }

        return given;
    }

    /// <summary>是不是都填了，或者都没有填。</summary>
    public static bool AllOrNone(params ReadOnlySpan<object?> values)
    {
        var blank = 0;
        foreach (var value in values)
        {
            blank += value is null ? 1 : 0;
        }

        return blank == 0 || blank == values.Length;
    }

    /// <summary>选的是不是这一项；没有填的不知道。</summary>
    public static bool? Is(string? chosen, string text) => chosen is null ? null : chosen == text;

    /// <summary>符合条件的各行，一行算几：不知道符合不符合的，可能算也可能不算。</summary>
    public static Bounds Rows<T>(IReadOnlyList<T> rows, Func<T, bool?> filter, Func<T, Bounds> amount)
    {
        Bounds all = 0m;
        foreach (var row in rows)
        {
            var counts = row is null ? false : filter(row);
            var one = counts == false ? 0m : amount(row);
            all += counts is null ? Bounds.Between(0m, one) : one;
        }

        return all;
    }

    public static void CheckFilled(List<Finding> findings, FieldInfo field, bool isBlank, string where = "")
    {
        if (isBlank)
        {
            findings.Add(new Finding("内置.必填", Severity.强制, $"{where}{field.Label}没有填。", [field.Id]));
        }
    }

    public static void CheckChoice(List<Finding> findings, FieldInfo field, string? text, string where = "")
    {
        if (text is null)
        {
            return;
        }

        foreach (var choice in field.Choices)
        {
            if (choice == text)
            {
                return;
            }
        }

        var message = $"{where}{field.Label} “{text}”，可选的是：{string.Join("、", field.Choices)}。";
        findings.Add(new Finding("内置.选项", Severity.强制, message, [field.Id]));
    }

    public static void CheckDate(List<Finding> findings, FieldInfo field, string? text, string where = "")
    {
        if (text is not null && !ValueTexts.IsDate(text, field.DateParts))
        {
            var message = $"{where}{field.Label} “{text}”，应当是{field.DateParts}齐全、实有的日期。";
            findings.Add(new Finding("内置.日期", Severity.强制, message, [field.Id]));
        }
    }

    public static bool CheckRow(List<Finding> findings, RegisterInfo register, int row, object? value)
    {
        if (value is null)
        {
            findings.Add(new Finding("内置.空行", Severity.强制, $"{Where(register, row)}没有内容。", [register.Id]));
        }

        return value is not null;
    }

    public static string Where(RegisterInfo register, int row) =>
        $"{register.Title}第 {row.ToString(CultureInfo.InvariantCulture)} 行，";

    private static void Add(
        List<Finding> findings, string rule, FieldInfo field, decimal value, string where, string problem) =>
        findings.Add(new Finding(rule, Severity.强制, where + Show(field, value) + problem, [field.Id]));

    /// <summary>一项和所填的内容。</summary>
    public static string Show(FieldInfo field, object? value) => value switch
    {
        null => $"{field.Label} 未填",
        long whole => Show(field, (decimal)whole),
        decimal figure => $"{field.Label} {Digits(figure)}{(field.Unit is null ? "" : " ")}{field.Unit}",
        bool yes => $"{field.Label} {(yes ? ValueTexts.Yes : ValueTexts.No)}",
        _ => $"{field.Label} “{value}”",
    };

    /// <summary>一个数，不写末尾的零。</summary>
    public static string Digits(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);
}
