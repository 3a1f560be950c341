using System.Collections.Immutable;
using PlanDsl.Semantics;

namespace PlanDsl.Validation.Rules.Forms.Logic;

/// <summary>What rules say of each other, of forms that are filled in whole.</summary>
internal static class RuleLogic
{
    /// <summary>Whether no form keeps a rule.</summary>
    internal static bool NeverHolds(RuleSymbol rule) => RuleCases.Of(rule, true) is { } kept && AllImpossible(kept);

    /// <summary>Whether every form keeps a rule.</summary>
    internal static bool AlwaysHolds(RuleSymbol rule) =>
        RuleCases.Of(rule, false) is { } broken && AllImpossible(broken);

    /// <summary>Whether no form keeps several rules together.</summary>
    internal static bool Contradict(IEnumerable<RuleSymbol> rules)
    {
        ImmutableArray<RuleCase>? all = [RuleCase.Anything];
        foreach (var rule in rules)
        {
            all = all is { } before && RuleCases.Of(rule, true) is { } kept ? RuleCases.Both(before, kept) : null;
        }

        return all is { } cases && AllImpossible(cases);
    }

    /// <summary>Whether every form that keeps a rule keeps another.</summary>
    internal static bool Implies(RuleSymbol rule, RuleSymbol other) =>
        RuleCases.Of(rule, true) is { } kept && RuleCases.Of(other, false) is { } broken
        && RuleCases.Both(kept, broken) is { } cases && AllImpossible(cases);

    /// <summary>Whether it asks something of every form: it is not for some bodies or periods, nor on trial.</summary>
    internal static bool IsForAll(RuleSymbol rule) =>
        rule.Only.IsEmpty && rule.From is null && rule.Until is null && !rule.IsTrial;

    private static bool AllImpossible(ImmutableArray<RuleCase> cases) =>
        cases.All(Feasibility.IsImpossible);
}
