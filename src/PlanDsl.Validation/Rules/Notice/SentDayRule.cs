using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>A document is not sent out before it is dated.</summary>
/// <remarks>{0}: day of the imprint; {1}: date of the document.</remarks>
internal sealed class SentDayRule() : PlanRule(new(
    "PLN3026",
    Severity.Warning,
    new("印发日期早于成文日期", "Sent out before it was dated"),
    new("印发日期（{0}）早于成文日期（{1}）。", "It is sent out on \"{0}\", before its date, {1}."),
    new("核对两个日期。", "Check both dates.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Notice is { Date.Day: { } dated, Imprint.Date: { Day: { } sent } imprint } && sent < dated
            ? [Report(imprint.Location, imprint.Printed, MessageArgument.Day(dated))]
            : [];
}
