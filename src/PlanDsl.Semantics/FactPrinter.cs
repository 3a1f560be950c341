using System.Globalization;
using System.Text;
using static PlanDsl.Semantics.ModelPrinter;

namespace PlanDsl.Semantics;

/// <summary>Prints what a plan declares for its prose to cite, as a part of the model.</summary>
internal static class FactPrinter
{
    internal static void Print(StringBuilder text, PlanModel plan)
    {
        if (plan.HidesAttachmentLine)
        {
            Line(text, 1, "附件说明 不印");
        }

        foreach (var basis in plan.Bases)
        {
            Line(text, 1, $"依据 {basis.Id}：{basis.Title} 文号 {basis.DocumentNumber?.Text}".TrimEnd());
        }

        foreach (var name in plan.ShortNames)
        {
            Line(text, 1, $"简称 {name.Id}：{name.Short} 即 {name.Full} 引用 {name.Citations}");
        }

        if (!plan.AlsoFollowedBy.IsEmpty)
        {
            Line(text, 1, $"参照执行 {Bodies(plan.AlsoFollowedBy)}");
        }

        foreach (var target in plan.Targets)
        {
            Target(text, target);
        }

        foreach (var scope in plan.Scopes)
        {
            Scope(text, scope);
        }
    }

    private static void Scope(StringBuilder text, ScopeSymbol scope)
    {
        Line(text, 1, $"范围 {scope.Id}：{string.Join('、', scope.Subjects)}");
        if (!scope.Regions.IsEmpty)
        {
            Line(text, 2, $"地区 {string.Join('、', scope.Regions)}");
        }

        if (scope.Period is { } period)
        {
            Line(text, 2, $"期间 {period.First:yyyy-MM-dd}..{period.Last:yyyy-MM-dd}");
        }

        if (!scope.Exceptions.IsEmpty)
        {
            Line(text, 2, $"除 {string.Join('、', scope.Exceptions)}");
        }
    }

    private static void Target(StringBuilder text, TargetSymbol target)
    {
        var figure = string.Create(
            CultureInfo.InvariantCulture, $"{target.Bound} {target.Number}{target.Unit} {target.Frequency}");
        Line(text, 1, $"指标 {target.Id}：{target.Subject} {figure.TrimEnd()} “{target.Words}”");
        if (target.Deadline is { } deadline)
        {
            Line(text, 2, $"时限 {DeadlinePrinter.Print(deadline)}");
        }

        foreach (var part in target.Parts)
        {
            Line(text, 2, string.Create(CultureInfo.InvariantCulture, $"其中 {part.Name} {part.Number}{part.Unit}"));
        }
    }
}
