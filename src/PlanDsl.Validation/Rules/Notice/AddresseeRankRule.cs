using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>
/// A department gives no orders to a lower government, unless its own government has agreed and the document
/// says so (党政机关公文处理工作条例, article 16). A document with a 签发人 goes upwards and gives none.
/// </summary>
/// <remarks>{0}: addressee; {1}: signer.</remarks>
internal sealed class AddresseeRankRule() : PlanRule(new(
    "PLN3072",
    Severity.Info,
    new("部门向政府行文", "Department addresses a government"),
    new("“{1}”不能向“{0}”发布指令性公文。", "\"{1}\" may not give orders to \"{0}\"."),
    new(
        "改为主送它的部门；经本级政府同意的，在正文里写明（《党政机关公文处理工作条例》第十六条）。",
        "Address its departments, or say in the text that your government has agreed (\"同意\").")))
{
    private const string Government = "人民政府";

    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if (plan.Notice is not { } notice || notice.Signers.IsEmpty || notice.Signers.Any(IsGovernment)
            || !notice.Signatories.IsEmpty
            || (notice.Text?.Paragraphs ?? []).Any(static p => p.Text.Contains("同意", StringComparison.Ordinal)))
        {
            return [];
        }

        return notice.Addressees
            .Where(static a => NameOf(a).EndsWith(Government, StringComparison.Ordinal))
            .Select(a => Report(a.Location, a.Printed, notice.Signers[0].Printed));
    }

    private static string NameOf(BodyReference body) => body.Body?.FullName ?? body.Printed;

    /// <summary>A government, its office, or a committee or office of the Party may.</summary>
    private static bool IsGovernment(BodyReference body)
    {
        var name = NameOf(body);
        return name.Contains(Government, StringComparison.Ordinal) || name.Contains("国务院", StringComparison.Ordinal)
            || name.Contains("管委会", StringComparison.Ordinal) || name.Contains("管理委员会", StringComparison.Ordinal)
            || name.Contains("共产党", StringComparison.Ordinal) || name.Contains("中共", StringComparison.Ordinal);
    }
}
