using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Content;

/// <summary>Once there is a short name, the full name is not written by hand.</summary>
/// <remarks>{0}: full name; {1}: identifier.</remarks>
internal sealed class FullNameInProseRule() : PlanRule(new(
    "PLN3051",
    Severity.Warning,
    new("有简称而仍写全称", "Full name in spite of a short one"),
    new("“{0}”已有简称，正文又写了一遍全称。", "\"{0}\" has a short name, and prose writes it in full."),
    new("改为引用“{{{1}}}”：第一次自动印全称并注明简称，以后印简称。", "Cite \"{{{1}}}\": first in full, then short.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var byName = plan.ShortNames.ToLookup(static n => NameOf(n.Full));
        var search = new NameSearch(byName.Select(static g => g.Key));
        return from prose in byName.Count == 0 ? [] : PlanReading.Prose(plan)
               where prose != plan.Notice?.Text
               from run in prose.Paragraphs.SelectMany(static p => p.Runs)
               from name in WrittenByHand(run, search)
               from shortName in byName[name]
               select Report(run.Location, name, shortName.Id);
    }

    /// <summary>A citation prints the name too, but its place in the file holds the citation.</summary>
    private static IEnumerable<string> WrittenByHand(ProseRun run, NameSearch search)
    {
        var printed = search.In(run.Text);
        return printed.Count == 0 ? [] : printed.Intersect(search.In(Joined(run.Location)));
    }

    /// <summary>The text as written, without the breaks and indentation of its lines.</summary>
    private static string Joined(Location place) =>
        string.Concat(place.Source.ToString(place.Span).Split('\n').Select(static l => l.Trim()));

    /// <summary>《…》 without the number in brackets behind it.</summary>
    private static string NameOf(string full)
    {
        var end = full.StartsWith('《') ? full.IndexOf('》', StringComparison.Ordinal) : -1;
        var nested = end >= 0 && full.AsSpan(1, end - 1).Contains('《');
        return end < 0 || nested ? full : full[..(end + 1)];
    }
}
