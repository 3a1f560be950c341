using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Content;

/// <summary>PLN3048: the parts of a target make up its figure, where they count the same.</summary>
internal sealed class TargetPartsRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var target in plan.Targets.Where(static t => !t.Parts.IsEmpty))
        {
            var sum = target.Parts.Sum(static p => p.Number);
            if (target.Parts.All(p => p.Unit == target.Unit) && sum != target.Number)
            {
                yield return Diagnostic.Create(
                    ContentRuleDiagnostics.PartsDoNotAddUp,
                    target.Location,
                    target.Subject.Length > 0 ? target.Subject : target.Words,
                    sum.ToString(CultureInfo.InvariantCulture) + target.Unit);
            }
        }
    }
}
