using System;
using System.Collections.Generic;
using System.Globalization;

namespace PlanDsl.Forms;

/// <summary>判断一条审核关系：查不查，成立不成立，不成立时怎样说。</summary>
internal static class Judgement
{
    /// <summary>肯定不成立的是问题，缺项使它可能成立的不是。</summary>
    public static void Judge(
        List<Finding> findings,
        RuleInfo rule,
        ReturnContext context,
        bool? holds,
        (Bounds Left, Bounds Right)? sides,
        ReadOnlySpan<(FieldInfo Field, object? Value)> items,
        string where = "")
    {
        if (!Applies(findings, rule, context, where) || holds != false)
        {
            return;
        }

        var compared = sides is { } both ? $"左边{Show(both.Left)}，右边{Show(both.Right)}" : "";
        var listed = List(items);
        var reason = compared.Length == 0 ? listed : listed.Length == 0 ? compared : $"{compared}；其中{listed}";
        Report(findings, rule, context, $"{where}不符合“{rule.Text}”：{reason}。");
    }

    /// <summary>有的项没有填，就是问题。</summary>
    public static void Missing(
        List<Finding> findings,
        RuleInfo rule,
        ReturnContext context,
        ReadOnlySpan<(FieldInfo Field, object? Value)> items,
        string where = "")
    {
        if (Applies(findings, rule, context, where))
        {
            Report(findings, rule, context, $"{where}缺项，不能核对“{rule.Text}”：{List(items)}。");
        }
    }

    /// <summary>要有别处的数才能核对，说明没有查。</summary>
    public static void NotHere(
        List<Finding> findings, RuleInfo rule, ReturnContext context, string scopes, string where = "")
    {
        if (Applies(findings, rule, context, where))
        {
            var message = $"{where}要有{scopes}的数，没有核对“{rule.Text}”。";
            findings.Add(new Finding("内置.未核对", Severity.提示, message, rule.FieldIds));
        }
    }

    /// <summary>有没有没有填的。</summary>
    public static bool AnyBlank(params ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
        {
            if (value is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>是不是都没有填。</summary>
    public static bool AllBlank(params ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
        {
            if (value is not null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>这一单位、这一期查不查；说不准的说明没有查。</summary>
    private static bool Applies(List<Finding> findings, RuleInfo rule, ReturnContext context, string where)
    {
        var isOfPeriods = rule.From is not null || rule.Until is not null;
        var unknown = (rule.Only.Count > 0 && context.Unit is null, isOfPeriods && context.PeriodEnd is null) switch
        {
            (true, true) => "填报单位和报告期",
            (true, false) => "填报单位",
            (false, true) => "报告期",
            _ => null,
        };
        if (unknown is not null)
        {
            var message = $"{where}没有说明{unknown}，没有核对“{rule.Text}”。";
            findings.Add(new Finding("内置.未核对", Severity.提示, message, rule.FieldIds));
            return false;
        }

        return (rule.Only.Count == 0 || Has(rule.Only, context.Unit!))
            && !(context.PeriodEnd < rule.From) && !(context.PeriodEnd > rule.Until);
    }

    private static void Report(List<Finding> findings, RuleInfo rule, ReturnContext context, string message)
    {
        if (WaiverOf(rule, context) is { } waiver)
        {
            var end = waiver.Until.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
            message = $"（已豁免，至{end}：{waiver.Reason}）{message}";
            findings.Add(new Finding(rule.Id, Severity.提示, message, rule.FieldIds));
            return;
        }

        findings.Add(rule.IsTrial
            ? new Finding(rule.Id, Severity.提示, "（试行）" + message, rule.FieldIds)
            : new Finding(rule.Id, rule.Severity, message, rule.FieldIds));
    }

    /// <summary>这一单位、这一期的豁免；不知道是哪一期的，不豁免。</summary>
    private static WaiverInfo? WaiverOf(RuleInfo rule, ReturnContext context)
    {
        foreach (var waiver in rule.Waivers)
        {
            if (context.Unit is { } unit && context.PeriodEnd <= waiver.Until && Has(waiver.Bodies, unit))
            {
                return waiver;
            }
        }

        return null;
    }

    private static bool Has(IReadOnlyList<string> names, string name)
    {
        foreach (var one in names)
        {
            if (one == name)
            {
                return true;
            }
        }

        return false;
    }

    private static string List(ReadOnlySpan<(FieldInfo Field, object? Value)> items)
    {
        var shown = new List<string>();
        foreach (var (field, value) in items)
        {
            shown.Add(Figures.Show(field, value));
        }

        return string.Join("，", shown);
    }

    private static string Show(Bounds side) => side switch
    {
        { IsKnown: true, Low: { } value } => $"为 {Figures.Digits(value)}",
        { Low: { } low, High: { } high } => $"在 {Figures.Digits(low)} 到 {Figures.Digits(high)} 之间",
        { Low: { } low } => $"至少为 {Figures.Digits(low)}",
        { High: { } high } => $"至多为 {Figures.Digits(high)}",
        _ => "不定",
    };
}
