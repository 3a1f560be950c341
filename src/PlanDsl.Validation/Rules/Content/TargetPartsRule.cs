using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Content;

/// <summary>The parts of a target make up its figure, where they count the same.</summary>
/// <remarks>{0}: target; {1}: sum of the parts.</remarks>
internal sealed class TargetPartsRule() : PlanRule(new(
    "PLN3048",
    Severity.Warning,
    new("指标分项之和不等于总数", "Parts do not add up"),
    new("指标“{0}”的分项合计是{1}，与总数不等。", "The parts of the target \"{0}\" add up to \"{1}\"."),
    new("核对总数和各分项。", "Check the total and its parts.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var target in plan.Targets.Where(static t => !t.Parts.IsEmpty))
        {
            var sum = target.Parts.Sum(static p => p.Number);
            if (target.Parts.All(p => p.Unit == target.Unit) && sum != target.Number)
            {
                yield return Report(
                    target.Location,
                    target.Subject.Length > 0 ? target.Subject : target.Words,
                    sum.ToString(CultureInfo.InvariantCulture) + target.Unit);
            }
        }
    }
}
