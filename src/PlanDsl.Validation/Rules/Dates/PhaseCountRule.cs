using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>PLN3041: text that says 分为三个阶段 stands beside three phases.</summary>
internal sealed class PhaseCountRule : IRule
{
    private static readonly string[] Beginnings = ["分为", "分成", "分", "按照", "按", "共", "划分为"];

    private const string Numerals = "0123456789一二两三四五六七八九十";

    private static readonly string[] Units = ["个阶段", "个步骤"];

    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Chapters.SelectMany(static c => CheckSiblings(c.Content))
            .Concat(plan.AllItems.SelectMany(static i => CheckSiblings(i.Content)));

    private static IEnumerable<Diagnostic> CheckSiblings(ImmutableArray<ContentSymbol> content)
    {
        var phases = content.OfType<ItemSymbol>().Count(static i => i.Kind == Keyword.Phase);
        return phases == 0
            ? []
            : content.OfType<ParagraphsSymbol>().SelectMany(static p => p.Text.Paragraphs)
                .SelectMany(static p => p.Runs).SelectMany(r => CheckRun(r, phases));
    }

    private static IEnumerable<Diagnostic> CheckRun(ProseRun run, int phases)
    {
        foreach (var unit in Units)
        {
            for (var at = run.Text.IndexOf(unit, StringComparison.Ordinal);
                 at >= 0;
                 at = run.Text.IndexOf(unit, at + 1, StringComparison.Ordinal))
            {
                var start = at;
                while (start > 0 && Numerals.Contains(run.Text[start - 1]))
                {
                    start--;
                }

                var said = Syntax.Values.ChineseNumber.Read(run.Text[start..at]);
                var isSaid = Array.Exists(
                    Beginnings, b => run.Text.AsSpan(0, start).EndsWith(b, StringComparison.Ordinal));
                if (said > 0 && isSaid && said != phases)
                {
                    yield return Diagnostic.Create(
                        DateRuleDiagnostics.PhaseCountDiffers,
                        Place(run, start, at + unit.Length - start),
                        run.Text[start..(at + unit.Length)],
                        phases.ToString(CultureInfo.InvariantCulture));
                }
            }
        }
    }

    /// <summary>The words themselves where the run is printed as it is written, else the run.</summary>
    private static Location Place(ProseRun run, int start, int length)
    {
        var written = run.Location.Source.Text.AsSpan(run.Location.Span.Start, run.Location.Span.Length);
        var at = written.IndexOf(run.Text.AsSpan(start, length), StringComparison.Ordinal);
        return at < 0
            ? run.Location
            : new Location(run.Location.Source, new TextSpan(run.Location.Span.Start + at, length));
    }
}
