using System.Collections.Immutable;
using PlanDsl.Semantics.Binding;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>
/// The days of the events that deadlines count from, where the plan knows them. Each is worked out once, however many
/// deadlines count from it, and without recursion, however long a chain of deadlines is.
/// </summary>
internal sealed class EventDays
{
    private readonly PlanModel plan;
    private readonly Func<DeadlineValue, IEnumerable<DateOnly>> due;
    private readonly Dictionary<Location, Timed> byPlace = [];
    private readonly Dictionary<string, Timed> targets = new(StringComparer.Ordinal);

    /// <param name="plan">The plan.</param>
    /// <param name="due">The days of a deadline.</param>
    internal EventDays(PlanModel plan, Func<DeadlineValue, IEnumerable<DateOnly>> due)
    {
        this.plan = plan;
        this.due = due;
        foreach (var item in plan.AllItems)
        {
            byPlace.TryAdd(item.Location, new Timed(item.Period, item.Deadlines, isReporting: false));
        }

        foreach (var chapter in plan.Chapters)
        {
            byPlace.TryAdd(chapter.Head, new Timed(chapter.Period, chapter.Deadlines, isReporting: false));
        }

        foreach (var reporting in plan.Reportings)
        {
            byPlace.TryAdd(reporting.Location, new Timed(null, reporting.Deadlines, isReporting: true));
        }

        foreach (var target in plan.Targets.Where(static t => t is { Id: not null, Deadline: not null }))
        {
            targets.TryAdd(target.Id!, new Timed(null, [target.Deadline!], isReporting: false));
        }

        FindCircles([.. byPlace.Values, .. targets.Values]);
    }

    /// <summary>
    /// The days, in order: one for most events, one a phase for 各阶段, one a due day for a duty that comes again; none
    /// where the plan does not write them.
    /// </summary>
    internal IReadOnlyList<DateOnly> Of(EventReference said) => said.Kind switch
    {
        EventKind.Issue => Days(plan.IssueDate),
        EventKind.Date => Days(said.Day),
        EventKind.Campaign => Days(Edge(plan.Period, said.IsStart)),
        EventKind.EachPhase =>
            [.. Contents.Phases(plan).Select(p => Edge(p.Period, said.IsStart)).OfType<DateOnly>()],
        EventKind.Declared when Declared(said) is { } timed => said.IsStart ? Days(timed.Period?.First) : EndOf(timed),
        _ => [],
    };

    /// <summary>What counts from itself, directly or not, has no day.</summary>
    private void FindCircles(List<Timed> all)
    {
        var places = all.Index().ToDictionary(static t => t.Item, static t => t.Index);
        var isInCircle = Circles.Find([.. all.Select(t => Awaited(t).Select(a => places[a]).ToArray())]);
        foreach (var timed in all.Where(t => isInCircle[places[t]]))
        {
            timed.End = [];
        }
    }

    private IReadOnlyList<DateOnly> EndOf(Timed asked)
    {
        var open = new Stack<Timed>([asked]);
        while (open.TryPeek(out var timed))
        {
            var before = open.Count;
            foreach (var awaited in timed.End is null ? Awaited(timed).Where(static a => a.End is null) : [])
            {
                open.Push(awaited);
            }

            if (open.Count == before)
            {
                timed.End ??= Work(timed);
                open.Pop();
            }
        }

        return asked.End!;
    }

    private IReadOnlyList<DateOnly> Work(Timed timed)
    {
        if (timed.Period?.Last is { } last)
        {
            return [last];
        }

        var days = timed.Deadlines.SelectMany(due);
        return timed.IsReporting ? [.. days.Distinct().Order()] : Days(days.Cast<DateOnly?>().Max());
    }

    /// <summary>What must be known before the end of something is.</summary>
    private IEnumerable<Timed> Awaited(Timed timed) => timed.Period?.Last is not null
        ? []
        : timed.Deadlines.OfType<RelativeDeadline>()
            .Where(static d => d.Event is { Kind: EventKind.Declared, IsStart: false })
            .Select(d => Declared(d.Event)).OfType<Timed>();

    private Timed? Declared(EventReference said) => byPlace.GetValueOrDefault(said.Symbol!.Location)
        ?? (said.Symbol.Kind == Keyword.Target ? targets.GetValueOrDefault(said.Symbol.Name) : null);

    private static DateOnly? Edge(CampaignPeriod? period, bool isStart) => isStart ? period?.First : period?.Last;

    private static IReadOnlyList<DateOnly> Days(DateOnly? day) => day is { } known ? [known] : [];

    /// <summary>What has a time: one object for each, told apart by where it stands.</summary>
    private sealed class Timed(CampaignPeriod? period, ImmutableArray<DeadlineValue> deadlines, bool isReporting)
    {
        internal CampaignPeriod? Period => period;

        internal ImmutableArray<DeadlineValue> Deadlines => deadlines;

        internal bool IsReporting => isReporting;

        /// <summary>The days on which it ends; null until they are worked out.</summary>
        internal IReadOnlyList<DateOnly>? End { get; set; }
    }
}
