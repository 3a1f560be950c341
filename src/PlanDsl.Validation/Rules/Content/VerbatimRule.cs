using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Content;

/// <summary>Whoever signs the plan knows what was not checked.</summary>
/// <remarks>{0}: the reason.</remarks>
internal sealed class VerbatimRule() : PlanRule(new(
    "PLN3046",
    Severity.Info,
    new("照录的段落不作检查", "Verbatim paragraphs are not checked"),
    new("这里照录原文，不作任何检查。理由：{0}。", "These paragraphs are printed as they stand, unchecked. Reason: \"{0}\"."),
    new("定稿前人工核对一遍；核对过的，写“容许 PLN3046：理由”。", "Read them yourself; then write \"allow PLN3046: reason\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        Contents.Of<VerbatimSymbol>(plan)
            .Select(v => Report(v.Location, v.Reason));
}
