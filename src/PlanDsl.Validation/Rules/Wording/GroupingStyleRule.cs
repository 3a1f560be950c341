using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>
/// Long figures are grouped throughout a document or nowhere (GB/T 15835-2011, 5.1.1): 12,000 and 12000 are two ways.
/// The rarer of the two is reported.
/// </summary>
/// <remarks>{0}: as written here; {1}: another one as most are written.</remarks>
internal sealed class GroupingStyleRule() : ProseRule(new(
    "PLN4026",
    Severity.Warning,
    new("大数分节前后不一", "Long figures written in two ways"),
    new("“{0}”与“{1}”，有的分节，有的不分节。", "\"{0}\" and \"{1}\": one is grouped, the other not."),
    new("全文统一（GB/T 15835-2011，5.1.1）。", "Write all of them in one way (GB/T 15835-2011, 5.1.1).")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan, ImmutableArray<WrittenText> prose)
    {
        List<FigureStyle> figures = [];
        foreach (var text in prose)
        {
            LongFigures.AddTo(figures, text);
        }

        foreach (var (odd, usual) in FigureStyle.Rarer(figures))
        {
            yield return Report(odd.Text, odd.Start, odd.Length, odd.Written, usual.Written);
        }
    }
}
