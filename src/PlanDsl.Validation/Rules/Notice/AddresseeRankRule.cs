using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>
/// PLN3072: a department gives no orders to a lower government, unless its own government has agreed and the document
/// says so (党政机关公文处理工作条例, article 16). A document with a 签发人 goes upwards and gives none.
/// </summary>
internal sealed class AddresseeRankRule : IRule
{
    private const string Government = "人民政府";

    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if (plan.Notice is not { } notice || notice.Signers.IsEmpty || notice.Signers.Any(IsGovernment)
            || !notice.Signatories.IsEmpty
            || (notice.Text?.Paragraphs ?? []).Any(static p => p.Text.Contains("同意", StringComparison.Ordinal)))
        {
            return [];
        }

        return notice.Addressees
            .Where(static a => NameOf(a).EndsWith(Government, StringComparison.Ordinal))
            .Select(a => Diagnostic.Create(
                ReferenceDiagnostics.AddresseeAbove, a.Location, a.Printed, notice.Signers[0].Printed));
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
