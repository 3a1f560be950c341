using System;
using System.Collections.Generic;
using System.Globalization;

namespace PlanDsl.Forms;

/// <summary>检查所填的数、选项和日期。</summary>
internal static class Figures
{
    public static bool Check(List<Finding> findings, FieldInfo field, decimal? figure, string where = "")
    {
        if (figure is not { } value)
        {
            return true;
        }

        if (value < 0)
        {
            Add(findings, "内置.非负", field, value, where, "，不能小于 0。");
        }

        if (decimal.Round(value, field.Decimals) != value)
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

    public static Finding Breach(
        RuleInfo rule,
        (decimal Left, decimal Right)? sides,
        ReadOnlySpan<(FieldInfo Field, decimal Value)> figures,
        string where = "")
    {
        var shown = new List<string>();
        foreach (var (field, value) in figures)
        {
            shown.Add(Show(field, value));
        }

        var compared = sides is { } both ? $"左边为 {Digits(both.Left)}，右边为 {Digits(both.Right)}；其中" : "";
        var message = $"{where}不符合“{rule.Text}”：{compared}{string.Join("，", shown)}。";
        return new Finding(rule.Id, rule.Severity, message, rule.FieldIds);
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

    private static string Show(FieldInfo field, decimal value) =>
        $"{field.Label} {Digits(value)}{(field.Unit is null ? "" : " ")}{field.Unit}";

    private static string Digits(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);
}
