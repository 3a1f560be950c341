using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>PLN3039, PLN3040: phases side by side follow each other; where they overlap it is said.</summary>
internal sealed class PhaseOrderRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Chapters.SelectMany(static c => CheckSiblings(c.Content))
            .Concat(plan.AllItems.SelectMany(static i => CheckSiblings(i.Content)));

    private static IEnumerable<Diagnostic> CheckSiblings(ImmutableArray<ContentSymbol> content)
    {
        ItemSymbol? before = null;
        foreach (var phase in content.OfType<ItemSymbol>().Where(static i => i.Kind == Keyword.Phase))
        {
            if (phase.Period is not { First: { } first } period)
            {
                continue;
            }

            if (before?.Period is { } earlier)
            {
                var descriptor = first < earlier.First ? DateRuleDiagnostics.PhaseOutOfOrder
                    : earlier.Overlaps(period) ? DateRuleDiagnostics.PhasesOverlap
                    : null;
                if (descriptor is not null)
                {
                    yield return Diagnostic.Create(
                        descriptor, period.Location, phase.Name ?? phase.Clause, before.Name ?? before.Clause) with
                    {
                        Related = [new RelatedLocation(earlier.Location, new Bilingual("前一个阶段", "The one above"))],
                    };
                }
            }

            before = phase;
        }
    }
}
