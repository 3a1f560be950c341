using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>The residual field of a group is its last.</summary>
/// <remarks>{0}: field.</remarks>
internal sealed class ResidualOrderRule() : PlanRule(new(
    "PLN3013",
    Severity.Warning,
    new("兜底项不在最后", "Residual field not last"),
    new("兜底项“{0}”后面还有字段。", "Fields follow the residual field \"{0}\"."),
    new("把它移到本组最后。", "Move it to the end of its group.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        from form in plan.Forms
        from @group in form.Groups
        let residual = @group.Fields.Where(static f => f.IsResidual).ToList()
        where residual.Count == 1 && residual[0] != @group.Fields[^1]
        select Report(residual[0].Location, residual[0].Id);
}
