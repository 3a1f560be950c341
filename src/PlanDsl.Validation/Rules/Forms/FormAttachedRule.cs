using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>Each form is printed with the plan.</summary>
/// <remarks>{0}: form.</remarks>
internal sealed class FormAttachedRule() : PlanRule(new(
    "PLN3006",
    Severity.Warning,
    new("统计表没有作为附件", "Form not attached"),
    new("统计表“{0}”不在任何附件里，正式文件上不会印出。", "The form \"{0}\" is in no attachment."),
    new("写“附件：标题 {{ 收录：{0} }}”。", "Write \"attachment: title {{ contains: {0} }}\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var attached = plan.Attachments.SelectMany(static a => a.Forms).Select(static f => f.Form.Id).ToHashSet();
        return plan.Forms.Where(f => !attached.Contains(f.Id))
            .Select(f => Report(f.Location, f.Id));
    }
}
