using PlanDsl.Semantics;

namespace PlanDsl.Validation.Rules.Responsibility;

/// <summary>
/// The bodies of duties and of tasks. Where duties are written as well as tasks, both name the same bodies; what a body
/// is a part of stands for it.
/// </summary>
internal static class DividedWork
{
    /// <summary>The registered agencies of tasks that no duty names, each once.</summary>
    internal static IEnumerable<BodyReference> WithoutDuty(PlanModel plan) =>
        IsDivided(plan) ? Missing(plan, Tasks(plan), Duties(plan)) : [];

    /// <summary>The registered agencies of duties that no task names, each once.</summary>
    internal static IEnumerable<BodyReference> WithoutTask(PlanModel plan) =>
        IsDivided(plan) ? Missing(plan, Duties(plan), Tasks(plan)) : [];

    /// <summary>If tasks name no agency, or only all of them together, duties divide the work.</summary>
    private static bool IsDivided(PlanModel plan) =>
        Duties(plan).Any() && Tasks(plan).Any(static t => t.Body is { IsCollective: false });

    private static IEnumerable<BodyReference> Duties(PlanModel plan) => plan.AllItems.SelectMany(static i => i.Bodies);

    private static IEnumerable<BodyReference> Tasks(PlanModel plan) =>
        Assignments.Written(plan).SelectMany(static r => r.Bodies);

    private static IEnumerable<BodyReference> Missing(
        PlanModel plan, IEnumerable<BodyReference> named, IEnumerable<BodyReference> others)
    {
        var parents = new BodyParents(plan);
        var known = parents.AndBelow(parents.AndAbove(others.Select(static o => o.Body).OfType<BodySymbol>()));
        return named.Where(n => n.Body is { IsCollective: false } body && !known.Contains(body.ShortName))
            .DistinctBy(static n => n.Body!.ShortName);
    }
}
