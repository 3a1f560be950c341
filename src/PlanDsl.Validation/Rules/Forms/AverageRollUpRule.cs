using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>
/// A figure whose label is that of a rate or an average, but whose unit adds up, says how those of several units become
/// one. Until it does, they are not added.
/// </summary>
/// <remarks>{0}: label.</remarks>
internal sealed class AverageRollUpRule() : PlanRule(new(
    "PLN3116",
    Severity.Warning,
    new("没有说明怎样汇总", "Roll-up not said"),
    new(
        "“{0}”看起来是平均数或者比率，单位却是可以相加的；没有写怎样汇总，现在不汇总。",
        "\"{0}\" looks like an average or a rate, but its unit adds up; it does not say how, and is not added."),
    new(
        "是平均数或者比率的，写“汇总 不汇总”；各单位的数可以相加的，写“汇总 求和”。",
        "Write \"roll-up none\" for an average or a rate, \"roll-up sum\" for what may be added.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.SelectMany(static f => f.Fields)
            .Where(static f => f is { Kind: FieldKind.Figure, SumOf.IsEmpty: true })
            .Where(static f => f.Counting is { RollUp: RollUp.None, IsRollUpSaid: false })
            .Where(static f => f.Unit?.Dimension is not (Dimension.Ratio or Dimension.Duration))
            .DistinctBy(static f => f.Location)
            .Select(f => Report(f.Location, f.Label));
}
