using System.Collections.Immutable;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>The blank forms of a plan.</summary>
public static class FormBuilder
{
    /// <summary>Builds the neutral models of the forms of a plan without errors, in the order of the plan.</summary>
    public static ImmutableArray<FormModel> Build(PlanModel plan) => throw new NotSupportedException(plan.Id);
}
