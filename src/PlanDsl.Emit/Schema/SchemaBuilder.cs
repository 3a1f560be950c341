using PlanDsl.Semantics;

namespace PlanDsl.Emit.Schema;

/// <summary>The data types of a plan's forms.</summary>
public static class SchemaBuilder
{
    /// <summary>Builds the neutral model of a plan without errors.</summary>
    public static SchemaModel Build(PlanModel plan) => throw new NotSupportedException(plan.Id);
}
