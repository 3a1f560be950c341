using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Content;

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
