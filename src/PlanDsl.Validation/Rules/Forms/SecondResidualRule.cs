using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>A group has at most one residual field.</summary>
/// <remarks>{0}: the second.</remarks>
internal sealed class SecondResidualRule() : PlanRule(new(
    "PLN3012",
    Severity.Warning,
    new("兜底项不止一个", "More than one residual field"),
    new("“{0}”是本组第二个兜底项，归哪一个说不清。", "\"{0}\" is the second residual field of its group."),
    new("只留一个“兜底”。", "Keep one.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.SelectMany(static f => f.Groups)
            .SelectMany(static g => g.Fields.Where(static f => f.IsResidual).Skip(1))
            .Select(second => Report(second.Location, second.Id));
}
