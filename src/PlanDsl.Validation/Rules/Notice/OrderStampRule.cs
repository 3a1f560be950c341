using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>An order bears the stamp of a name (GB/T 9704-2012, 10.2).</summary>
internal sealed class OrderStampRule() : PlanRule(new(
    "PLN3094",
    Severity.Warning,
    new("令没有签名章", "An order without the stamp of a name"),
    new("令由签发人加盖签名章，这里没有写。", "An order bears the stamp of who signed it; none is declared."),
    new("写“用印：签名章；职务”（GB/T 9704-2012，10.2）。", "Write \"seal: stamped; post\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Notice is
        {
            Format: NoticeFormat.Decree or NoticeFormat.Order, Seal: not { Kind: SealKind.Stamped },
        } notice
            ? [Report(notice.Seal?.Location ?? notice.Location)]
            : [];
}
