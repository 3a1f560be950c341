using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>Who asks for comment says by when.</summary>
internal sealed class ConsultingDeadlineRule() : PlanRule(new(
    "PLN3090",
    Severity.Warning,
    new("征求意见没有写反馈期限", "No date for replies"),
    new("征求意见，却没有写什么时候以前反馈。", "Comment is asked for, without saying by when."),
    new(
        "在“通知”里写一个“报送 反馈”，里面写“截止：2024年3月10日前”，正文用“{{反馈.截止}}”引用。",
        "Write a \"reporting\" with its \"due\" in the notice and cite it in the notice's text.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Notice is { Genre: NoticeGenre.Consulting } notice
        && !plan.Reportings.Any(static r => r.Home == Keyword.Notice && !r.Deadlines.IsEmpty)
            ? [Report(notice.Location)]
            : [];
}
