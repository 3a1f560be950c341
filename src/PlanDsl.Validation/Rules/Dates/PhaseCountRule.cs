using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>Text that says 分为三个阶段 stands beside three phases.</summary>
/// <remarks>{0}: words; {1}: how many there are.</remarks>
internal sealed class PhaseCountRule() : PlanRule(new(
    "PLN3041",
    Severity.Warning,
    new("阶段数与正文不符", "Number of phases unlike the text"),
    new("正文说“{0}”，实际列出{1}个阶段。", "The text says \"{0}\", there are {1} phases."),
    new("改正文里的数，或补上漏写的阶段。", "Mend the number, or add the phase that is missing.")))
{
    private static readonly string[] Beginnings = ["分为", "分成", "分", "按照", "按", "共", "划分为"];

    private const string Numerals = "0123456789一二两三四五六七八九十";

    private static readonly string[] Units = ["个阶段", "个步骤"];

    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var block in Contents.Blocks(plan))
        {
            foreach (var finding in CheckSiblings(block))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Diagnostic> CheckSiblings(ImmutableArray<ContentSymbol> content)
    {
        var phases = content.OfType<ItemSymbol>().Count(static i => i.Kind == Keyword.Phase);
        return phases == 0
            ? []
            : content.OfType<ParagraphsSymbol>().SelectMany(static p => p.Text.Paragraphs)
                .SelectMany(static p => p.Runs).SelectMany(r => CheckRun(r, phases));
    }

    private IEnumerable<Diagnostic> CheckRun(ProseRun run, int phases)
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
                    yield return Report(
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
