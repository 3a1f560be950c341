using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>
/// Marks in Chinese text are full-width (GB/T 15834-2011, 5.1); inside foreign text and figures they are
/// not.
/// </summary>
/// <remarks>{0}: the mark; {1}: its full-width form.</remarks>
internal sealed class HalfWidthMarkRule() : PlanRule(new(
    "PLN4003",
    Severity.Warning,
    new("中文里用了半角标点", "Half-width mark in Chinese text"),
    new("中文里的“{0}”应为全角“{1}”。", "\"{0}\" in Chinese text should be \"{1}\"."),
    new("改为“{1}”（GB/T 15834-2011）。", "Write \"{1}\" (GB/T 15834-2011).")))
{
    private const string Half = ",;:?!";
    private const string Full = "，；：？！";

    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        PlanReading.Prose(plan).SelectMany(static p => p.Paragraphs).SelectMany(static p => p.Runs)
            .Select(static r => r.Location)
            .Concat(PlanReading.Titles(plan).Select(static t => t.Location))
            .SelectMany(Check);

    /// <summary>Reads what is written, not what is printed: a cited fact is checked where it is declared.</summary>
    private IEnumerable<Diagnostic> Check(Location place)
    {
        var text = place.Source.Text;
        var open = new Stack<int>();
        for (var i = place.Span.Start; i < place.Span.End; i++)
        {
            if (Half.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var kind)
            {
                if (IsChinese(text, i - 1) || EndsChinese(text, i - 1) || IsChinese(text, i + 1))
                {
                    yield return Report(place.Source, i, Full[kind]);
                }
            }
            else if (text[i] == '(')
            {
                open.Push(i);
            }
            else if (text[i] == ')' && open.TryPop(out var start)
                && (IsChinese(text, start - 1) || IsChinese(text, start + 1) || IsChinese(text, i - 1)))
            {
                // Both or neither: a pair of two widths would be no pair.
                yield return Report(place.Source, start, '（');
                yield return Report(place.Source, i, '）');
            }
        }
    }

    private Diagnostic Report(SourceText source, int at, char full)
    {
        var span = new TextSpan(at, 1);
        return Report(new Location(source, span), source.Text[at].ToString(), full.ToString()) with
        {
            Fix = [new TextChange(span, full.ToString())],
        };
    }

    private static bool IsChinese(string text, int at) =>
        at >= 0 && at < text.Length && text[at] is >= '\u3400' and <= '\u9FFF';

    /// <summary>Whether a Chinese quotation, title or bracket closes here.</summary>
    private static bool EndsChinese(string text, int at) => at >= 0 && "”》〉）】〕」".Contains(text[at]);
}
