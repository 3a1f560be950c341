using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>What the rule about drafts for comment reports: PLN3090 to PLN3092.</summary>
public static class ConsultingDiagnostics
{
    /// <summary>Comment is asked for without saying by when.</summary>
    public static readonly DiagnosticDescriptor NoDeadline = Warning(
        "PLN3090",
        new("征求意见没有写反馈期限", "No date for replies"),
        new("征求意见，却没有写什么时候以前反馈。", "Comment is asked for, without saying by when."),
        new(
            "在“通知”里写一个“报送 反馈”，里面写“截止：2024年3月10日前”，正文用“{{反馈.截止}}”引用。",
            "Write a 报送 with its 截止 in the notice and cite it in its text."));

    /// <summary>Comment is asked for without saying whom to ask.</summary>
    public static readonly DiagnosticDescriptor NoContact = Warning(
        "PLN3091",
        new("征求意见没有写联系人", "No contact for replies"),
        new("征求意见，却没有写联系人和电话。", "Comment is asked for, without saying whom to ask."),
        new("在“通知”里写“联系人：科室 姓名；电话 …”。", "Write 联系人 in the notice."));

    /// <summary>A draft for comment that is signed or dated.</summary>
    public static readonly DiagnosticDescriptor SignedDraft = Warning(
        "PLN3092",
        new("征求意见的稿子署了名或写了日期", "A draft for comment is signed or dated"),
        new("方案还在征求意见，稿子上不署名，也不写成文日期。", "A draft for comment is neither signed nor dated."),
        new("把“署名”“成文日期”从方案移到通知里。", "Move 署名 and 成文日期 to the notice."));

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NoDeadline, NoContact, SignedDraft];

    private static DiagnosticDescriptor Warning(string code, Bilingual title, Bilingual message, Bilingual remedy) =>
        new(code, Severity.Warning, title, message, remedy);
}
