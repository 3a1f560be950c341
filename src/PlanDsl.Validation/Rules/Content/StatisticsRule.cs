using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Content;

/// <summary>
/// PLN3054 and PLN3055: where a plan says for most tasks which figures measure them, each task has one; and where most
/// figures of a form are one's, each is. Residual figures are for what nobody thought of.
/// </summary>
internal sealed class StatisticsRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var measures = plan.AllItems.SelectMany(static i => i.Statistics).ToList();
        if (measures.Count == 0)
        {
            return [];
        }

        var tasks = plan.AllItems.Where(static i => i.Kind == Keyword.Task && i.Name is not null).ToList();
        var fields = measures.Select(static m => Key(m.Form, m.Field)).ToHashSet();
        return Exceptions(tasks, IsCounted)
            .Select(static i => Diagnostic.Create(
                ContentRuleDiagnostics.TaskWithoutStatistics, i.TitleLocation, i.Number + i.Name))
            .Concat(plan.Forms.SelectMany(form =>
                Exceptions(
                    [.. form.Groups.SelectMany(static g => g.Fields).Where(static f => !f.IsResidual)],
                    field => fields.Contains(Key(form, field)))
                .Select(field => Diagnostic.Create(
                    ContentRuleDiagnostics.FieldCountsNothing, field.Location, field.Id, form.Id))));
    }

    /// <summary>Those without, where most have; where few have, the plan does not go by it.</summary>
    private static IEnumerable<T> Exceptions<T>(List<T> all, Func<T, bool> has) =>
        all.Count(has) * 2 > all.Count ? all.Where(a => !has(a)) : [];

    private static string Key(FormSymbol form, FieldSymbol field) => $"{form.Id}\n{field.Id}";

    private static bool IsCounted(ItemSymbol item) =>
        !item.Statistics.IsEmpty || item.Content.OfType<ItemSymbol>().Any(IsCounted);
}
