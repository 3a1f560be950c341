using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Content;

/// <summary>
/// PLN3054 and PLN3055: where a plan says which figures measure its tasks, each task has one and each figure is one's.
/// A form that measures nothing at all is for something else.
/// </summary>
internal sealed class MeasureRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var measures = plan.AllItems.SelectMany(static i => i.Measures).ToList();
        if (measures.Count == 0)
        {
            return [];
        }

        var forms = measures.Select(static m => m.Form.Id).ToHashSet();
        var fields = measures.Select(static m => (m.Form.Id, m.Field.Id)).ToHashSet();
        return plan.AllItems
            .Where(static i => i.Kind == Keyword.Task && i.Name is not null && !IsMeasured(i))
            .Select(static i => Diagnostic.Create(
                ContentRuleDiagnostics.TaskNotMeasured, i.TitleLocation, i.Number + i.Name))
            .Concat(plan.Forms.Where(f => forms.Contains(f.Id))
                .SelectMany(f => f.Groups.SelectMany(static g => g.Fields)
                    .Where(d => !fields.Contains((f.Id, d.Id)))
                    .Select(d => Diagnostic.Create(
                        ContentRuleDiagnostics.FieldMeasuresNothing, d.Location, d.Id, f.Id))));
    }

    private static bool IsMeasured(ItemSymbol item) =>
        !item.Measures.IsEmpty || item.Content.OfType<ItemSymbol>().Any(IsMeasured);
}
