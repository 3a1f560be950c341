using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Responsibility;

/// <summary>
/// PLN3052 and PLN3053: where duties are written as well as tasks, both name the same bodies. What a body is a part of
/// stands for it.
/// </summary>
internal sealed class DutyRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var duties = plan.AllItems.SelectMany(static i => i.Bodies).ToList();
        var tasks = PlanReading.Responsibilities(plan).SelectMany(static r => r.Bodies).ToList();

        // Where tasks name no agency, or only all of them together, the duties are what divides the work.
        return duties.Count == 0 || !tasks.Exists(static t => t.Body is { IsCollective: false })
            ? []
            : Missing(plan, tasks, duties, ContentRuleDiagnostics.BodyWithoutDuty)
                .Concat(Missing(plan, duties, tasks, ContentRuleDiagnostics.BodyWithoutTask));
    }

    /// <summary>The registered agencies of one list that the other does not name, each once.</summary>
    private static IEnumerable<Diagnostic> Missing(
        PlanModel plan, List<BodyReference> named, List<BodyReference> others, DiagnosticDescriptor descriptor)
    {
        var known = others.SelectMany(o => Family(plan, o.Body)).ToHashSet();
        return named.Where(n => n.Body is { IsCollective: false } body && !Family(plan, body).Any(known.Contains))
            .DistinctBy(static n => n.Body!.ShortName)
            .Select(n => Diagnostic.Create(descriptor, n.Location, n.Body!.ShortName));
    }

    /// <summary>A body and those that it is a part of.</summary>
    private static IEnumerable<string> Family(PlanModel plan, BodySymbol? body)
    {
        for (var at = body; at is not null; at = plan.Bodies.FirstOrDefault(b => b.ShortName == at.Parent))
        {
            yield return at.ShortName;
        }
    }
}
