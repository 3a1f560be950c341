using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Reporting;

/// <summary>A duty that says who reports, or to whom, also says by when.</summary>
/// <remarks>{0}: duty.</remarks>
internal sealed class ReportingDeadlineRule() : PlanRule(new(
    "PLN3103",
    Severity.Warning,
    new("报送没有写截止", "Report without a deadline"),
    new("报送“{0}”没有写什么时候报。", "The duty \"{0}\" does not say when."),
    new("写“截止：…”；没有固定日子的也写明，如“截止：及时”“截止：接到报告后2小时内”。",
        "Write \"due: …\"; say so too where no day is fixed, as in \"due: 及时\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Reportings.Where(static r => r.Deadlines.IsEmpty && !(r.Reporters.IsEmpty && r.Receivers.IsEmpty))
            .Select(r => Report(r.Location, r.Id));
}
