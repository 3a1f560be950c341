using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>A shell is signed (GB/T 9704-2012, 7.3.5); minutes are not (10.3).</summary>
internal sealed class SignedRule() : PlanRule(new(
    "PLN3022",
    Severity.Warning,
    new("通知没有署名", "Shell without signature"),
    new("通知没有署名，看不出是谁发的。", "Nobody signs the notice."),
    new("在方案里写“编制：单位”，或在通知里写“署名：单位”。", "Write \"issuer\" in the plan or \"signed\" in the notice.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Notice is { Signers.IsEmpty: true, Format: not NoticeFormat.Minutes } notice
            ? [Report(notice.Location)]
            : [];
}
