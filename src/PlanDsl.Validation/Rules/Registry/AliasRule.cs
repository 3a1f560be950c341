using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Registry;

/// <summary>PLN3004: one body, one name. The full name may stand too, for a plan may want to be formal.</summary>
internal sealed class AliasRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        PlanReading.Bodies(plan)
            .Where(static b => b is { Body: not null, IsElided: false } && b.Body.Aliases.Contains(b.Printed))
            .Select(static b =>
                Diagnostic.Create(ValidationDiagnostics.AliasUsed, b.Location, b.Printed, b.Body!.ShortName) with
                {
                    Fix = [new TextChange(b.Location.Span, b.Body.ShortName)],
                });
}
