using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Content;

/// <summary>A short name is used.</summary>
/// <remarks>{0}: short name.</remarks>
internal sealed class ShortNameUsedRule() : PlanRule(new(
    "PLN3050",
    Severity.Warning,
    new("简称没有用到", "Short name never used"),
    new("简称“{0}”声明了，正文没有引用。", "The short name \"{0}\" is declared and never cited."),
    new("正文里写“{{{0}}}”，或删去这行。", "Cite it as \"{{{0}}}\", or delete the line.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.ShortNames.Where(static d => d.Citations == 0).Select(d => Report(d.Location, d.Id));
}
