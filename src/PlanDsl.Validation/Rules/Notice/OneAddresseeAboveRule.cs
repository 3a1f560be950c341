using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>
/// A document that goes upwards, which its 签发人 shows, is addressed to one body (党政机关公文处理工作条例, article 15).
/// </summary>
/// <remarks>{0}: the addressees.</remarks>
internal sealed class OneAddresseeAboveRule() : PlanRule(new(
    "PLN3075",
    Severity.Warning,
    new("上行文主送了几个机关", "Upward document with several addressees"),
    new("有签发人的上行文主送“{0}”，不止一个机关。", "It goes upwards (it has a \"signatory\") and is addressed to \"{0}\"."),
    new(
        "只主送一个上级机关，其他的抄送；不是上行文就删去“签发人”（《党政机关公文处理工作条例》第十五条）。",
        "Address one body and copy the others, or delete \"signatory\" if it does not go upwards.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Notice is { Signatories.Length: > 0 } notice && Surplus(notice) is { } surplus
            ? [Report(surplus.Location, BodyList.Print(notice.Addressees))]
            : [];

    /// <summary>The second addressee, or a single one that stands for several; null if there is one.</summary>
    private static BodyReference? Surplus(NoticeSymbol notice) => notice.Addressees switch
    {
        [_, { } second, ..] => second,
        [{ Body.IsCollective: true } all] => all,
        _ => null,
    };
}
