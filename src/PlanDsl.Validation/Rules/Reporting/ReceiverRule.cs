using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Reporting;

/// <summary>PLN3042: a duty that says who reports also says to whom.</summary>
internal sealed class ReceiverRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Reportings.Where(static r => !r.Reporters.IsEmpty && r.Receivers.IsEmpty && r.Splits.IsEmpty)
            .Select(static r => Diagnostic.Create(DateRuleDiagnostics.NoReceiver, r.Location, r.Id));
}
