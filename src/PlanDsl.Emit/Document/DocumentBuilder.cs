using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>The official document of a plan.</summary>
public static class DocumentBuilder
{
    /// <summary>Builds the neutral model of a plan without errors.</summary>
    public static DocumentModel Build(PlanModel plan) => throw new NotSupportedException(plan.Id);
}
