using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>A document is 特急 or 加急, if it is urgent (GB/T 9704-2012, 7.2.3).</summary>
/// <remarks>{0}: what is written.</remarks>
internal sealed class UrgencyRule() : PlanRule(new(
    "PLN3029",
    Severity.Warning,
    new("紧急程度写法不对", "Unknown urgency"),
    new("紧急程度“{0}”不是“特急”或“加急”。", "The urgency \"{0}\" is neither \"特急\" nor \"加急\"."),
    new("改为“特急”或“加急”，或删去这一行。", "Write \"特急\" or \"加急\", or delete the line.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Notice is { Urgency.Text: { } urgency and not ("特急" or "加急") } notice
            ? [Report(notice.Location, urgency)]
            : [];
}
