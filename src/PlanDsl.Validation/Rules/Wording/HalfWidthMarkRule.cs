using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>PLN4003: marks in Chinese text are full-width (GB/T 15834-2011, 5.1); inside foreign text and figures they are not.</summary>
internal sealed class HalfWidthMarkRule : IRule
{
    private const string Half = ",;:?!()";
    private const string Full = "，；：？！（）";

    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        PlanReading.Prose(plan).SelectMany(static p => p.Paragraphs).SelectMany(static p => p.Runs)
            .Select(static r => r.Location)
            .Concat(PlanReading.Titles(plan).Select(static t => t.Location))
            .SelectMany(Check);

    /// <summary>Reads what is written, not what is printed: a cited fact is checked where it is declared.</summary>
    private static IEnumerable<Diagnostic> Check(Location run)
    {
        var text = run.Source.Text;
        for (var i = run.Span.Start; i < run.Span.End; i++)
        {
            var kind = Half.IndexOf(text[i], StringComparison.Ordinal);
            if (kind < 0 || !(IsChinese(text, i - 1) || IsChinese(text, i + 1)))
            {
                continue;
            }

            var span = new TextSpan(i, 1);
            var full = Full[kind].ToString();
            yield return Diagnostic.Create(
                ValidationDiagnostics.HalfWidthMark, new Location(run.Source, span), text[i].ToString(), full) with
            {
                Fix = [new TextChange(span, full)],
            };
        }
    }

    private static bool IsChinese(string text, int at) =>
        at >= 0 && at < text.Length && text[at] is >= '\u3001' and <= '\u303F' or >= '\u3400' and <= '\u9FFF';
}
