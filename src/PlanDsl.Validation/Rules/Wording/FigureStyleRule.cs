using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>
/// PLN4026, PLN4028: figures of one kind are written in one way throughout a document (GB/T 15835-2011, 5.1.1 and 4):
/// 12,000 and 12000 are two ways, and so are 三个工作日 and 3个工作日. The rarer of the two is reported.
/// </summary>
internal sealed class FigureStyleRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        List<FigureStyle> grouping = [];
        List<FigureStyle> numerals = [];
        foreach (var text in WrittenTexts.ProseOf(plan))
        {
            LongFigures.AddTo(grouping, text);
            MeasuredFigures.AddTo(numerals, text);
        }

        return Rarer(grouping, WordingDiagnostics.MixedGrouping)
            .Concat(Rarer(numerals, WordingDiagnostics.MixedNumerals));
    }

    /// <summary>Of each kind written in two ways, the rarer ones, each with one that is written as most are.</summary>
    private static IEnumerable<Diagnostic> Rarer(List<FigureStyle> figures, DiagnosticDescriptor code)
    {
        foreach (var kind in figures.GroupBy(static f => f.Kind))
        {
            var first = kind.Where(static f => f.IsFirstStyle).ToList();
            var second = kind.Where(static f => !f.IsFirstStyle).ToList();
            if (first.Count == 0 || second.Count == 0)
            {
                continue;
            }

            var (odd, most) = first.Count <= second.Count ? (first, second) : (second, first);
            foreach (var figure in odd)
            {
                yield return figure.Text.Report(
                    code, figure.Start, figure.Length, figure.Written, most[0].Written);
            }
        }
    }
}
