using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation;

/// <summary>Runs every rule over a plan.</summary>
public static class Validator
{
    /// <summary>What the rules report, in the order of the file. Warnings accepted by 容许 are left out.</summary>
    public static ImmutableArray<Diagnostic> Validate(PlanModel plan) => throw new NotSupportedException(plan.Id);
}
