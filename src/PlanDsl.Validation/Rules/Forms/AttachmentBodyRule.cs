using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>An attachment has a body.</summary>
/// <remarks>{0}: title.</remarks>
internal sealed class AttachmentBodyRule() : PlanRule(new(
    "PLN3009",
    Severity.Warning,
    new("附件没有内容", "Attachment without a body"),
    new("附件“{0}”只有标题，没有内容。", "The attachment \"{0}\" has a title and nothing else."),
    new("写“收录：表标识”；原件缺失的，写“容许 PLN3009：理由”。", "Write \"contains: form\", or accept it with a reason.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Attachments.Where(static a => a is { Forms.IsEmpty: true, Files.IsEmpty: true, Content.IsEmpty: true })
            .Select(a => Report(a.Location, a.Title));
}
