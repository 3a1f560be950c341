using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation;

/// <summary>Runs every rule over a plan.</summary>
public static class Validator
{
    /// <summary>
    /// What the rules find, in no order that matters. Nothing is accepted yet: see <see cref="Acceptance"/>.
    /// </summary>
    public static ImmutableArray<Diagnostic> Validate(PlanModel plan)
    {
        var texts = new PlanTexts(plan);
        return [.. RuleTable.All.SelectMany(r => r.Check(plan, texts))];
    }
}
