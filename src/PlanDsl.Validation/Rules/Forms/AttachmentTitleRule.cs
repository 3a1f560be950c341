using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>A single form in an attachment has its title (GB/T 9704-2012, 7.3.7).</summary>
/// <remarks>{0}: attachment; {1}: form.</remarks>
internal sealed class AttachmentTitleRule() : PlanRule(new(
    "PLN3017",
    Severity.Warning,
    new("附件名与表名不一致", "Attachment and form have different titles"),
    new("附件说明写“{0}”，表的标题是“{1}”。", "The attachment is called \"{0}\", its form \"{1}\"."),
    new("改成一致（GB/T 9704-2012，7.3.7）。", "Make them equal (GB/T 9704-2012, 7.3.7).")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        from attachment in plan.Attachments
        where attachment.Content.IsEmpty && attachment.Forms.Length == 1
        let form = attachment.Forms[0].Form
        where form.Title != attachment.Title
        select Report(attachment.Location, attachment.Title, form.Title) with
        {
            Related = [new RelatedLocation(form.Location, new Bilingual("表的标题", "The form's title"))],
        };
}
