using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Responsibility;

/// <summary>Words that give the first of a list the lead are text; who leads is known where it is declared.</summary>
internal sealed class FirstLeadsRule() : PlanRule(new(
    "PLN3101",
    Severity.Warning,
    new("说了首位牵头而没有声明", "Lead of the first said and not declared"),
    new("这里说列第一位的是牵头单位，方案里没有声明，任务分工表和职责分工不会照此分。",
        "This says that the first body leads; nothing declares it, so tables of tasks and duties do not know."),
    new("在方案或章里写“责任印作：括注；首位牵头”。", "Write \"responsible-as: brackets; first-leads\" in the plan or chapter.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) => FirstLeads.IsDeclared(plan)
        ? []
        : FirstLeads.Said(plan).Select(static r => r.Location)
            .Concat(FirstLeads.SaidInProse(plan).Select(static p => p.Runs[0].Location))
            .Select(place => Report(place));
}
