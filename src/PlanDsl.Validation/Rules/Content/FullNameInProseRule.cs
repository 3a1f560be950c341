using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Content;

<<<<<<<< HEAD:src/PlanDsl.Validation/Rules/Content/ShortNameRule.cs
/// <summary>
/// PLN3050 and PLN3051: a short name is used, and once there is one, the full name is not written by hand.
/// </summary>
internal sealed class ShortNameRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var shortName in plan.ShortNames)
        {
            if (shortName.Citations == 0)
            {
                yield return Diagnostic.Create(
                    ContentRuleDiagnostics.ShortNameNeverCited, shortName.Location, shortName.Id);
            }

            var name = NameOf(shortName.Full);
            foreach (var run in PlanReading.Prose(plan).Where(p => p != plan.Notice?.Text)
                         .SelectMany(static p => p.Paragraphs).SelectMany(static p => p.Runs)
                         .Where(r => IsWrittenByHand(r, name)))
            {
                yield return Diagnostic.Create(
                    ContentRuleDiagnostics.FullNameInProse, run.Location, name, shortName.Id);
            }
        }
    }
========
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
>>>>>>>> 5e41b61 (A rule is one file: code, severity, texts and check; the catalog is read from rules and phases):src/PlanDsl.Validation/Rules/Content/FullNameInProseRule.cs

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
