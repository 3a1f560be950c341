using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Registry;

/// <summary>
/// What the plan's own file registers, the plan uses, be it in prose, a title or a post only. Imported registries are
/// for many plans.
/// </summary>
/// <remarks>{0}: body.</remarks>
internal sealed class BodyUsedRule() : PlanRule(new(
    "PLN3003",
    Severity.Warning,
    new("登记的单位没有用到", "Registered body never used"),
    new("“{0}”在本文件里登记了，方案却没有一处用到。", "\"{0}\" is registered in this plan and never used."),
    new("删去登记，或检查是不是漏写了它的职责。", "Delete it, or see whether its part was forgotten.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var ofRules = plan.Forms.SelectMany(static f => f.AllRules)
            .SelectMany(static r => r.Only.Concat(r.Waivers.SelectMany(static w => w.Bodies)));
        var used = PlanReading.Bodies(plan).Concat(ofRules).Select(static b => b.Body?.ShortName).ToHashSet();
        var above = plan.Bodies.Select(static b => b.Parent).ToHashSet();
        var search = new NameSearch(plan.Bodies.Select(static b => b.ShortName));
        var named = PlanReading.Prose(plan).SelectMany(static p => p.Paragraphs).Select(static p => p.Text)
            .Concat(PlanReading.Titles(plan).Select(static t => t.Text))
            .Concat(PlanReading.People(plan))
            .SelectMany(search.In).ToHashSet(StringComparer.Ordinal);
        return plan.Bodies
            .Where(b => b.Location.Source == plan.Location.Source
                && !used.Contains(b.ShortName) && !above.Contains(b.ShortName) && !named.Contains(b.ShortName))
            .Select(b => Report(b.Location, b.ShortName));
    }
}
