using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Content;

/// <summary>PLN3045: a number that the author writes is the next one.</summary>
internal sealed class NumberOrderRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Chapters.Select(static c => c.OwnNumber)
            .Concat(plan.AllItems.Select(static i => i.OwnNumber))
            .Where(static n => n?.Value is { } value && value != n.Expected)
            .Select(static n => Diagnostic.Create(
                ContentRuleDiagnostics.NumberOutOfOrder,
                n!.Location,
                n.Text,
                n.Expected.ToString(CultureInfo.InvariantCulture)));
}
