using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.Laws;

/// <summary>A law where prose first cites it.</summary>
/// <param name="Law">The law.</param>
/// <param name="Text">The paragraph.</param>
/// <param name="Start">Where its title begins in the paragraph.</param>
/// <param name="Length">The length of its title.</param>
/// <param name="Date">The plan's date, or else the first day of the campaign.</param>
internal sealed record LawCitation(Law Law, WrittenText Text, int Start, int Length, DateOnly Date)
{
    /// <summary>The first citation of each law; none if the plan has no date.</summary>
    internal static IEnumerable<LawCitation> First(PlanModel plan, ImmutableArray<WrittenText> prose)
    {
        if ((plan.IssueDate ?? plan.Period?.First) is not { } date)
        {
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in prose)
        {
            foreach (var (start, title) in QuotedTitles.Find(text))
            {
                if (LawTable.Find(title) is { } law && seen.Add(law.Name))
                {
                    yield return new LawCitation(law, text, start, title.Length, date);
                }
            }
        }
    }
}
