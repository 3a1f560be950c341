using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Reporting;

/// <summary>A duty that says who reports also says to whom.</summary>
/// <remarks>{0}: duty.</remarks>
internal sealed class ReceiverRule() : PlanRule(new(
    "PLN3042",
    Severity.Warning,
    new("报送没有写报给谁", "Report for nobody"),
    new("报送“{0}”写了谁报，没有写报给谁。", "The duty \"{0}\" says who reports, but not to whom."),
    new("写“报至：…”；分开报送的写“分送 …：…”。", "Write \"to: …\" or \"split …: …\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Reportings.Where(static r => !r.Reporters.IsEmpty && r.Receivers.IsEmpty && r.Splits.IsEmpty)
            .Select(r => Report(r.Location, r.Id));
}
