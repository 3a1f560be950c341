using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>Who asks for comment says whom to ask.</summary>
internal sealed class ConsultingContactRule() : PlanRule(new(
    "PLN3091",
    Severity.Warning,
    new("征求意见没有写联系人", "No contact for replies"),
    new("征求意见，却没有写联系人和电话。", "Comment is asked for, without saying whom to ask."),
    new("在“通知”里写“联系人：科室 姓名；电话 …”。", "Write a \"contact\" in the notice.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Notice is { Genre: NoticeGenre.Consulting, Contacts.IsEmpty: true } notice
            ? [Report(notice.Location)]
            : [];
}
