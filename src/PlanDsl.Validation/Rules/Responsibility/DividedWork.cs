using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Responsibility;

/// <summary>
/// The bodies of duties and of tasks. Where duties are written as well as tasks, both name the same bodies; what a body
/// is a part of stands for it. Duties are the items 职责 with all that stands in them, and chapters whose role is 职责:
/// who answers for something there, or is named by the text, is in the division of duties.
/// </summary>
internal static class DividedWork
{
    /// <summary>The registered agencies of tasks that no duty names, each once.</summary>
    internal static IEnumerable<BodyReference> WithoutDuty(PlanModel plan)
    {
        var (duties, tasks) = Divide(plan);
        return IsDivided(plan, tasks) ? Missing(plan, tasks, Named(plan, duties)) : [];
    }

    /// <summary>
    /// The registered agencies of duties that no task names, each once. A duty that says itself who does it is a task.
    /// </summary>
    internal static IEnumerable<BodyReference> WithoutTask(PlanModel plan)
    {
        var (_, tasks) = Divide(plan);
        var bare = plan.AllItems.Where(static i => !i.Bodies.IsEmpty && !SaysWho(i));
        return IsDivided(plan, tasks)
            ? Missing(
                plan,
                bare.SelectMany(static i => i.Bodies),
                Assignments.Written(plan).SelectMany(static r => r.Bodies).Select(static b => b.Body))
            : [];
    }

    /// <summary>If tasks name no agency, or only all of them together, duties divide the work.</summary>
    private static bool IsDivided(PlanModel plan, List<BodyReference> tasks) =>
        plan.AllItems.Any(static i => !i.Bodies.IsEmpty)
        && tasks.Exists(static t => t.Body is { IsCollective: false });

    private static bool SaysWho(ItemSymbol item) =>
        item.Responsibility is not null || Contents.Inner(item).Any(SaysWho);

    /// <summary>The items of duties, and the bodies that answer for anything else.</summary>
    private static (List<ItemSymbol> Duties, List<BodyReference> Tasks) Divide(PlanModel plan)
    {
        var duties = plan.Chapters.Where(static c => c.Roles is [ChapterRole.Duties])
            .SelectMany(static c => Contents.Items(c.Content))
            .Concat(plan.AllItems.Where(static i => i.Kind == Keyword.Duty)
                .SelectMany(static i => Contents.Items([i])))
            .DistinctBy(static i => i.Location).ToList();
        var within = duties.Select(static i => i.Responsibility)
            .Concat(plan.Chapters.Where(static c => c.Roles is [ChapterRole.Duties])
                .SelectMany(static c => new[] { c.Responsibility, c.DefaultResponsibility }))
            .OfType<ResponsibilitySymbol>().Select(static r => r.Location).ToHashSet();
        return (
            duties,
            [
                .. Assignments.Written(plan).Where(r => !within.Contains(r.Location))
                    .SelectMany(static r => r.Bodies),
            ]);
    }

    /// <summary>Whose duties they are, who answers for something in them, whom their text names.</summary>
    private static IEnumerable<BodySymbol?> Named(PlanModel plan, List<ItemSymbol> duties)
    {
        var bodies = plan.Bodies.ToDictionary(static b => b.ShortName, StringComparer.Ordinal);
        var search = new NameSearch(bodies.Keys);
        return duties.SelectMany(static i => i.Bodies.Concat(i.Responsibility?.Bodies ?? []))
            .Select(static b => b.Body)
            .Concat(duties.SelectMany(static i => i.Content.OfType<ParagraphsSymbol>())
                .SelectMany(static p => p.Text.Paragraphs).Select(static p => p.Text)
                .Concat(duties.Select(static i => i.Title ?? string.Empty))
                .SelectMany(search.In).Distinct().Select(name => bodies[name]));
    }

    private static IEnumerable<BodyReference> Missing(
        PlanModel plan, IEnumerable<BodyReference> named, IEnumerable<BodySymbol?> others)
    {
        var parents = new BodyParents(plan);
        var known = parents.AndBelow(parents.AndAbove(others.OfType<BodySymbol>()));
        return named.Where(n => n.Body is { IsCollective: false } body && !known.Contains(body.ShortName))
            .DistinctBy(static n => n.Body!.ShortName);
    }
}
