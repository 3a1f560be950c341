using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>The number of a final document is known.</summary>
/// <remarks>{0}: the number.</remarks>
internal sealed class OpenNumberRule() : PlanRule(new(
    "PLN3078",
    Severity.Warning,
    new("定稿的文号没有填", "Final document with an open number"),
    new("文号“{0}”还有没填的地方，方案却没有写成草稿。", "The number \"{0}\" is open, yet the plan is no draft."),
    new(
        "填上文号；还没有定稿就写“状态：征求意见稿”（《党政机关公文处理工作条例》第二十五条）。",
        "Fill it in, or give the plan a status such as \"for-comment\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan is { IsDraft: false, Notice.Number: { } number } && DocumentNumberText.IsOpen(number.Text)
            ? [Report(number.Location, number.Text)]
            : [];
}
