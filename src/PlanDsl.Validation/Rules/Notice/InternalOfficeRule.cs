using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>
/// PLN3077: an office inside an agency issues no documents, except its 办公厅 or 办公室
/// (党政机关公文处理工作条例, article 17).
/// </summary>
internal sealed class InternalOfficeRule : IRule
{
    /// <summary>What ends like an inner office and stands for itself.</summary>
    private static readonly string[] Independent =
    [
        "办公室", "办事处", "管理处", "代表处", "秘书处", "参事室", "研究室", "工作室", "登记处", "办理处", "服务处",
    ];

    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var signer in plan.Notice?.Signers ?? [])
        {
            if (IsInternal(signer))
            {
                yield return Diagnostic.Create(
                    IssuingRuleDiagnostics.InternalOffice, signer.Location, signer.Printed);
            }
        }
    }

    /// <summary>市教育局安全处, or 安全处 that is registered as a part of another body.</summary>
    private static bool IsInternal(BodyReference body)
    {
        var name = body.Body?.FullName ?? body.Printed;
        return name is [.., '处' or '科' or '股' or '室']
            && !Array.Exists(Independent, i => name.EndsWith(i, StringComparison.Ordinal))
            && (body.Body?.Parent is not null || NamesAgency(name));
    }

    /// <summary>The agency's name stands before the office's, which has two characters at least.</summary>
    private static bool NamesAgency(string name) =>
        name.Length > 5 && name.AsSpan(2, name.Length - 5).ContainsAny("局厅委部");
}
