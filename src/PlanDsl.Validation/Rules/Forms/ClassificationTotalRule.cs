using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>A classification says what it breaks down.</summary>
/// <remarks>{0}: title.</remarks>
internal sealed class ClassificationTotalRule() : PlanRule(new(
    "PLN3016",
    Severity.Warning,
    new("分类没有合计", "Classification without total"),
    new("分类“{0}”没有说明合计等于哪个字段，无法核对。", "The classification \"{0}\" breaks down no total."),
    new("写“；合计 字段标识”。", "Add \"; total field\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.SelectMany(static f => f.Groups)
            .Where(static g => g.Kind == FieldGroupKind.Classification && g.Total is null)
            .Select(g => Report(g.Location, g.Title ?? string.Empty));
}
