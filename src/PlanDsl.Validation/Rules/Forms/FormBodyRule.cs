using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>A form has something to fill in.</summary>
/// <remarks>{0}: form; {1}: title.</remarks>
internal sealed class FormBodyRule() : PlanRule(new(
    "PLN3085",
    Severity.Warning,
    new("统计表没有内容", "Form without a body"),
    new("统计表“{0}”（{1}）只有标题，没有一项可填。", "The form \"{0}\", \"{1}\", has a title and nothing to fill in."),
    new(
        "写上字段；原件没有附表的，写“容许 PLN3085：理由”。",
        "Declare its fields, or accept it with \"allow PLN3085: reason\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.Where(static f => !f.HasBody)
            .Select(f => Report(f.Location, f.Id, f.Title));
}
