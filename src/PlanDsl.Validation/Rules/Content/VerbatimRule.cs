using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Content;

/// <summary>PLN3046: whoever signs the plan knows what was not checked.</summary>
internal sealed class VerbatimRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        PlanReading.Content(plan).OfType<VerbatimSymbol>()
            .Select(static v => Diagnostic.Create(ContentRuleDiagnostics.PrintedVerbatim, v.Location, v.Reason));
}
