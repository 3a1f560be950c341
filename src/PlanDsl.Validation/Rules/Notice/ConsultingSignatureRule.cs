using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>A draft for comment is neither signed nor dated.</summary>
internal sealed class ConsultingSignatureRule() : PlanRule(new(
    "PLN3092",
    Severity.Warning,
    new("征求意见的稿子署了名或写了日期", "A draft for comment is signed or dated"),
    new("方案还在征求意见，稿子上不署名，也不写成文日期。", "A draft for comment is neither signed nor dated."),
    new("把“署名”“成文日期”从方案移到通知里。", "Move \"signed\" and \"dated\" to the notice.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Notice is { Genre: NoticeGenre.Consulting }
        && (plan.Date?.Location ?? plan.Signers.FirstOrDefault()?.Location) is { } signed
            ? [Report(signed)]
            : [];
}
