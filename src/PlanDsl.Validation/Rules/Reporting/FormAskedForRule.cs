using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Reporting;

/// <summary>Somebody asks for each form.</summary>
/// <remarks>{0}: form.</remarks>
internal sealed class FormAskedForRule() : PlanRule(new(
    "PLN3005",
    Severity.Warning,
    new("统计表没有人要", "Form no duty asks for"),
    new("统计表“{0}”没有一项报送要求提到，下级不知道何时报。", "No reporting duty asks for the form \"{0}\"."),
    new("在“报送”的一项“材料”后写“；表 {0}”。", "Add \"; forms {0}\" to a deliverable.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var askedFor = Deadlines.ReportingsByForm(plan);
        return plan.Forms.Where(f => !askedFor.Contains(f.Id)).Select(f => Report(f.Location, f.Id));
    }
}
