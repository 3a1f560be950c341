using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>A format of GB/T 9704-2012, 10 begins with a mark.</summary>
internal sealed class FormatMarkRule() : PlanRule(new(
    "PLN3093",
    Severity.Warning,
    new("这种格式要有发文机关标志", "The format needs a mark"),
    new("信函、令、纪要以红色的发文机关标志开头，这里没有写“版头”。", "Letters, orders and minutes begin with a mark; there is none."),
    new("写“版头：单位”；纪要把标志写全，如“版头：“某某会议纪要””。",
        "Write \"letterhead: body\"; for minutes the whole mark, such as \"letterhead: “某某会议纪要”\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Notice is { Format: not NoticeFormat.Common, Letterhead.IsEmpty: true } notice
            ? [Report(notice.Location)]
            : [];
}
