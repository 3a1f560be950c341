using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.Laws;

/// <summary>
/// A law that a plan cites is in force by the plan's date, or else by the first day of the campaign. It is reported
/// where it is first cited.
/// </summary>
/// <remarks>{0}: law; {1}: first day in force; {2}: date of the plan.</remarks>
internal sealed class LawNotYetInForceRule() : ProseRule(new(
    "PLN3065",
    Severity.Warning,
    new("引用的法规尚未施行", "Law not yet in force"),
    new("《{0}》自{1}起施行，方案的日期是{2}。", "\"{0}\" is in force from {1}; the plan is dated {2}."),
    new("核对法规的施行日期和方案的日期。", "Check the law and the date of the plan.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan, ImmutableArray<WrittenText> prose) =>
        LawCitation.First(plan, prose).Where(static c => c.Date < c.Law.InForce)
            .Select(c => Report(
                c.Text, c.Start, c.Length, c.Law.Name,
                MessageArgument.Day(c.Law.InForce), MessageArgument.Day(c.Date)));
}
