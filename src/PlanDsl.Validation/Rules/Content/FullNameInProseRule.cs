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
    new("改为引用“{{{1}}}”：第一次自动印全称并注明简称，以后印简称。", "Cite {{{1}}}: first in full, then short.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        from shortName in plan.ShortNames
        let name = NameOf(shortName.Full)
        from prose in PlanReading.Prose(plan)
        where prose != plan.Notice?.Text
        from run in prose.Paragraphs.SelectMany(static p => p.Runs)
        where IsWrittenByHand(run, name)
        select Report(run.Location, name, shortName.Id);

    /// <summary>A citation prints the name too, but its place in the file holds the citation.</summary>
    private static bool IsWrittenByHand(ProseRun run, string name) =>
        run.Text.Contains(name, StringComparison.Ordinal)
        && Joined(run.Location).Contains(name, StringComparison.Ordinal);

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
