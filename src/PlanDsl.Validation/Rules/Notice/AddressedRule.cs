using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>
/// A shell is addressed to somebody (GB/T 9704-2012, 7.3.2); an order and minutes are to nobody (10.2, 10.3).
/// </summary>
internal sealed class AddressedRule() : PlanRule(new(
    "PLN3023",
    Severity.Warning,
    new("通知没有主送机关", "Shell without addressees"),
    new("通知没有写主送机关，不知道由谁执行。", "The notice is addressed to nobody."),
    new("写“主送：单位”；同类用“、”，分类用“，”。", "Write \"addressees: bodies\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Notice is { Format: NoticeFormat.Common or NoticeFormat.Letter, Addressees.IsEmpty: true } notice
            ? [Report(notice.Location)]
            : [];
}
