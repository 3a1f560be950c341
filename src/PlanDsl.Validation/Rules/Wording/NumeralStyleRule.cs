using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>
/// Figures of one kind are written in words or in digits throughout a document (GB/T 15835-2011, 4): 三个工作日 and 3个工作日
/// are two ways. The rarer of the two is reported.
/// </summary>
/// <remarks>{0}: as written here; {1}: another one.</remarks>
internal sealed class NumeralStyleRule() : ProseRule(new(
    "PLN4028",
    Severity.Warning,
    new("同类数字两种写法", "One kind of figure in words and in digits"),
    new("“{0}”与别处的“{1}”，一处用汉字，一处用阿拉伯数字。", "\"{0}\" here and \"{1}\" elsewhere: words and digits."),
    new("全文统一；计量用阿拉伯数字（GB/T 15835-2011，4.1）。", "Write all of them in one way, best in digits.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan, ImmutableArray<WrittenText> prose)
    {
        List<FigureStyle> figures = [];
        foreach (var text in prose)
        {
            MeasuredFigures.AddTo(figures, text);
        }

        foreach (var (odd, usual) in FigureStyle.Rarer(figures))
        {
            yield return Report(odd.Text, odd.Start, odd.Length, odd.Written, usual.Written);
        }
    }
}
