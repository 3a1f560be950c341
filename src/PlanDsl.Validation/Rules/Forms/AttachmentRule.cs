using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>
/// PLN3009, PLN3017: an attachment has a body, and a single form in it has its title (GB/T 9704-2012, 7.3.7).
/// </summary>
internal sealed class AttachmentRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var attachment in plan.Attachments)
        {
            if (attachment is { Forms.IsEmpty: true, Files.IsEmpty: true, Content.IsEmpty: true })
            {
                yield return Diagnostic.Create(
                    ValidationDiagnostics.AttachmentWithoutBody, attachment.Location, attachment.Title);
            }
            else if (attachment.Content.IsEmpty && attachment.Forms.Length == 1 && attachment.Forms[0].Form is var form
                && form.Title != attachment.Title)
            {
                yield return Diagnostic.Create(
                    ValidationDiagnostics.AttachmentTitleDiffers, attachment.Location, attachment.Title, form.Title)
                    with
                {
                    Related = [new RelatedLocation(form.Location, new Bilingual("表的标题", "The form's title"))],
                };
            }
        }
    }
}
