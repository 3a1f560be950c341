using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation;

/// <summary>
/// One check of a plan. It reads and reports; rules do not know of each other, so their order is free.
/// </summary>
public interface IRule
{
    /// <summary>What it finds.</summary>
    IEnumerable<Diagnostic> Check(PlanModel plan);
}
