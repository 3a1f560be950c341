using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>
/// An office inside an agency issues no documents, except its 办公厅 or 办公室
/// (党政机关公文处理工作条例, article 17).
/// </summary>
/// <remarks>{0}: the office.</remarks>
internal sealed class InternalOfficeRule() : PlanRule(new(
    "PLN3077",
    Severity.Warning,
    new("内设机构对外发文", "Document of an inner office"),
    new("署名的“{0}”是部门内设机构，不能对外正式行文。", "\"{0}\", which signs, is an office inside an agency."),
    new(
        "由所在部门或它的办公厅（室）署名（《党政机关公文处理工作条例》第十七条）。",
        "Have the agency or its general office sign.")))
{
    /// <summary>What ends like an inner office and stands for itself.</summary>
    private static readonly string[] Independent =
    [
        "办公室", "办事处", "管理处", "代表处", "秘书处", "参事室", "研究室", "工作室", "登记处", "办理处", "服务处",
    ];

    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var signer in plan.Notice?.Signers ?? [])
        {
            if (IsInternal(signer))
            {
                yield return Report(signer.Location, signer.Printed);
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
