using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>Two phases, the one below the other in the text, with the time that each gives.</summary>
/// <param name="Above">The one above.</param>
/// <param name="Earlier">Its time.</param>
/// <param name="Below">The next below it that has a time.</param>
/// <param name="Later">Its time.</param>
internal sealed record PhasePair(ItemSymbol Above, CampaignPeriod Earlier, ItemSymbol Below, CampaignPeriod Later)
{
    /// <summary>Whether the one below begins first.</summary>
    internal bool IsOutOfOrder => Later.First < Earlier.First;

    /// <summary>The name of the one below, and of the one above.</summary>
    internal MessageArgument[] Names => [Below.Name ?? Below.Clause, Above.Name ?? Above.Clause];

    /// <summary>Where the time of the one above stands.</summary>
    internal RelatedLocation Related => new(Earlier.Location, new Bilingual("前一个阶段", "The one above"));

    /// <summary>Every two that stand side by side in a chapter or item.</summary>
    internal static IEnumerable<PhasePair> Of(PlanModel plan)
    {
        foreach (var block in Contents.Blocks(plan))
        {
            foreach (var pair in Among(block))
            {
                yield return pair;
            }
        }
    }

    private static IEnumerable<PhasePair> Among(ImmutableArray<ContentSymbol> content)
    {
        ItemSymbol? above = null;
        foreach (var phase in content.OfType<ItemSymbol>().Where(static i => i.Kind == Keyword.Phase))
        {
            if (phase.Period is not { First: not null } period)
            {
                continue;
            }

            if (above?.Period is { } earlier)
            {
                yield return new PhasePair(above, earlier, phase, period);
            }

            above = phase;
        }
    }
}
