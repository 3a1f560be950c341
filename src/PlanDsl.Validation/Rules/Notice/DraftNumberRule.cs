using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>A draft has no number yet. What asks for comment has one of its own.</summary>
/// <remarks>{0}: status; {1}: number.</remarks>
internal sealed class DraftNumberRule() : PlanRule(new(
    "PLN3027",
    Severity.Warning,
    new("征求意见的稿子有了文号", "Draft with a document number"),
    new("方案还是“{0}”，通知却已有文号“{1}”。", "The plan is still \"{0}\", yet the notice has the number \"{1}\"."),
    new("定稿了就删去“状态”；没有定稿就先不写文号。", "Delete the status, or the number.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan is
        {
            IsDraft: true,
            Status: { } status,
            Notice: { Genre: not NoticeGenre.Consulting, Number: { } number } notice,
        }
        && !DocumentNumberText.IsOpen(number.Text) && !DocumentNumberText.IsBad(notice, number.Text)
            ? [Report(number.Location, status.Text, number.Text)]
            : [];
}
