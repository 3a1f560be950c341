using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Content;

/// <summary>
/// Where most figures of a form measure a task, each does. Residual figures are for what nobody thought of.
/// </summary>
/// <remarks>{0}: field; {1}: form.</remarks>
internal sealed class FieldStatisticsRule() : PlanRule(new(
    "PLN3055",
    Severity.Info,
    new("统计字段没有对应任务", "Field that measures no task"),
    new("统计表“{1}”的字段“{0}”没有一项任务用到。", "No task is measured by the field \"{0}\" of \"{1}\"."),
    new("在任务里写“统计：{1}.…”，或核对这个字段还要不要。", "Name it in the \"statistics\" of a task, or see whether it is still needed.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var counted = plan.AllItems.SelectMany(static i => i.Statistics)
            .Select(static m => Key(m.Form, m.Field)).ToHashSet();
        return plan.Forms.SelectMany(form =>
            Exceptions.Of(
                [.. form.Groups.SelectMany(static g => g.Fields).Where(static f => !f.IsResidual)],
                field => counted.Contains(Key(form, field)))
            .Select(field => Report(field.Location, field.Id, form.Id)));
    }

    private static string Key(FormSymbol form, FieldSymbol field) => $"{form.Id}\n{field.Id}";
}
