using System.Collections.Immutable;
using PlanDsl.Semantics.Binding;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>Deadlines that have no day, since they count from each other or from themselves.</summary>
public static class DeadlineCircles
{
    /// <summary>Each circle, or knot of circles, once: its deadlines in the order in which they are written.</summary>
    public static IEnumerable<ImmutableArray<RelativeDeadline>> Of(PlanModel plan)
    {
        var all = Deadlines.Of(plan).ToList();
        var numbers = new Dictionary<object, int>();
        foreach (var owned in all)
        {
            numbers.TryAdd(KeyOf(owned.Owner), numbers.Count);
        }

        // What has its end written (期间) waits for no deadline of its own, and what begins waits for none at all.
        var ended = all.Where(static d => HasEnd(d.Owner)).Select(d => numbers[KeyOf(d.Owner)]).ToHashSet();
        var steps = new List<(int From, int To, RelativeDeadline By)>();
        foreach (var owned in all)
        {
            if (owned.Deadline is RelativeDeadline { Event: { Symbol: { } symbol, IsStart: false } } relative
                && numbers.TryGetValue(KeyOf(symbol), out var to) && !ended.Contains(to))
            {
                steps.Add((numbers[KeyOf(owned.Owner)], to, relative));
            }
        }

        if (steps.Count == 0)
        {
            return [];
        }

        var next = steps.ToLookup(static s => s.From, static s => s.To);
        var circles = Circles.Number([.. Enumerable.Range(0, numbers.Count).Select(n => next[n].ToArray())]);
        return steps.Where(s => circles[s.From] > 0 && circles[s.From] == circles[s.To])
            .GroupBy(s => circles[s.From], static s => s.By)
            .Select(static c => c.OrderBy(static d => d.Location.Span.Start).ToImmutableArray());
    }

    private static bool HasEnd(DeadlineOwner owner) => owner switch
    {
        ItemOwner { Item.Period.Last: not null } => true,
        ChapterOwner { Chapter.Period.Last: not null } => true,
        _ => false,
    };

    private static object KeyOf(DeadlineOwner owner) => owner switch
    {
        ChapterOwner chapter => chapter.Chapter.Head,
        ItemOwner item => item.Item.Location,
        TargetOwner target => target.Target.Id ?? (object)target.Target.Location,
        ReportingOwner reporting => reporting.Reporting.Location,
        _ => throw new InvalidOperationException($"{owner.GetType().Name} is named by no event"),
    };

    private static object KeyOf(DeclaredSymbol symbol) =>
        symbol.Kind == Keyword.Target ? symbol.Name : symbol.Location;
}
