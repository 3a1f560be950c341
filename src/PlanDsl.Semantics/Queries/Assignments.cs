using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>
/// Who is responsible for what. What an item says itself counts before what an item around it says, that before its
/// chapter's 责任, that before the chapter's 默认责任, and that before the plan's.
/// </summary>
public static class Assignments
{
    /// <summary>Every chapter with its items, then the items of attachments; outer ones before inner ones.</summary>
    public static IEnumerable<Assignment> Of(PlanModel plan) =>
        plan.Chapters.SelectMany(chapter =>
        {
            var own = Of(plan, chapter);
            return Within(chapter.Content, own, isOutermost: true).Prepend(own);
        }).Concat(plan.Attachments.SelectMany(a => Within(a.Content, Default(plan), isOutermost: true)));

    /// <summary>Who answers for a chapter.</summary>
    public static Assignment Of(PlanModel plan, ChapterSymbol chapter) =>
        chapter.Responsibility is { } own ? new Assignment(chapter, null, own, AssignmentSource.Own)
        : chapter.DefaultResponsibility is { } usual
            ? new Assignment(chapter, null, usual, AssignmentSource.ChapterDefault)
        : Default(plan) with { Chapter = chapter };

    /// <summary>What is said about responsibility, wherever it stands, each once.</summary>
    public static IEnumerable<ResponsibilitySymbol> Written(PlanModel plan) =>
        plan.Chapters.SelectMany(static c => new[] { c.Responsibility, c.DefaultResponsibility })
            .Append(plan.DefaultResponsibility)
            .Concat(plan.AllItems.Select(static i => i.Responsibility))
            .OfType<ResponsibilitySymbol>();

    /// <summary>
    /// The tasks with a name, each with who answers for it. A task that says nothing itself and holds other tasks is
    /// left out: the inner ones are the work.
    /// </summary>
    public static IEnumerable<Assignment> Tasks(PlanModel plan) => Of(plan).Where(static a =>
        a.Item is { Kind: Keyword.Task, Name: not null } task
        && (task.Responsibility is not null || !Contents.Inner(task).Any(static i => i.Kind == Keyword.Task)));

    /// <summary>
    /// The tasks that nobody answers for. One whose inner items all have somebody, or that holds other tasks, is not
    /// among them.
    /// </summary>
    public static IEnumerable<Assignment> Unassigned(PlanModel plan) => Of(plan).Where(static a =>
        a is { Chapter: not null, Item.Kind: Keyword.Task, Responsibility: null } && !IsShared(a.Item));

    /// <summary>
    /// The work of each body: registered bodies in the order of the registry, then described ones as they appear. It is
    /// what names a body itself, and the tasks that a chapter or plan gives to whom it names; what an item around
    /// another says is the outer item's work.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="expandsCollectives">Whether the work of a collective body is that of its parts as well.</param>
    public static ImmutableArray<BodyWork> ByBody(PlanModel plan, bool expandsCollectives = false)
    {
        var shares = new Dictionary<string, List<BodyShare>>(StringComparer.Ordinal);
        var order = plan.Bodies.Select(static b => b.ShortName).ToList();
        var known = order.ToHashSet(StringComparer.Ordinal);
        var parents = new BodyParents(plan);
        foreach (var assignment in Of(plan).Where(IsOwnWork))
        {
            foreach (var share in assignment.Responsibility!.Meant)
            {
                foreach (var (name, collective) in share.Bodies.SelectMany(b => Names(parents, b, expandsCollectives)))
                {
                    if (!shares.TryGetValue(name, out var list))
                    {
                        shares[name] = list = [];
                        if (known.Add(name))
                        {
                            order.Add(name);
                        }
                    }

                    list.Add(new BodyShare(share.Role, assignment, collective));
                }
            }
        }

        var bodies = plan.Bodies.ToDictionary(static b => b.ShortName, StringComparer.Ordinal);
        return
        [
            .. order.Where(shares.ContainsKey)
                .Select(name => new BodyWork(name, bodies.GetValueOrDefault(name), [.. shares[name]])),
        ];
    }

    private static Assignment Default(PlanModel plan) => new(
        null,
        null,
        plan.DefaultResponsibility,
        plan.DefaultResponsibility is null ? AssignmentSource.Nobody : AssignmentSource.PlanDefault);

    private static IEnumerable<Assignment> Within(
        ImmutableArray<ContentSymbol> content, Assignment outer, bool isOutermost)
    {
        foreach (var item in content.OfType<ItemSymbol>())
        {
            var source = outer.Source != AssignmentSource.Own ? outer.Source
                : isOutermost ? AssignmentSource.Chapter
                : AssignmentSource.Item;
            var own = item.Responsibility is { } said
                ? outer with { Item = item, Responsibility = said, Source = AssignmentSource.Own }
                : outer with { Item = item, Source = source };
            yield return own;
            foreach (var inner in Within(item.Content, own, isOutermost: false))
            {
                yield return inner;
            }
        }
    }

    private static bool IsShared(ItemSymbol task)
    {
        var inner = Contents.Inner(task).ToList();
        return inner.Exists(static i => i.Kind == Keyword.Task)
            || (inner.Count > 0 && inner.TrueForAll(static i => i.Responsibility is not null));
    }

    /// <summary>
    /// What an item says itself; a task that its chapter or the plan assigns; a chapter that names somebody and holds
    /// no task to give them. A duty is called by its bodies, which name no work.
    /// </summary>
    private static bool IsOwnWork(Assignment assignment) => assignment switch
    {
        { Responsibility: null } => false,
        { Item: null } => assignment.Source == AssignmentSource.Own
            && !Contents.Items(assignment.Chapter!.Content).Any(static i => i.Kind == Keyword.Task),
        { Item.Name: null } => false,
        { Item.Kind: Keyword.Duty } => false,
        { Source: AssignmentSource.Own } => true,
        { Source: AssignmentSource.Item } => false,
        _ => assignment.Item.Kind == Keyword.Task
            && !Contents.Inner(assignment.Item).Any(static i => i.Kind == Keyword.Task),
    };

    private static IEnumerable<(string Name, BodySymbol? Collective)> Names(
        BodyParents parents, BodyReference named, bool expandsCollectives)
    {
        yield return (named.Body?.ShortName ?? named.Printed, null);
        if (expandsCollectives && named.Body is { IsCollective: true } collective)
        {
            foreach (var part in parents.PartsOf(collective))
            {
                yield return (part.ShortName, collective);
            }
        }
    }
}
