using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// PLN4018: 三四个 is about three or four; 、 between the two makes it a list (GB/T 15835-2011, 4.2). It may be meant as a
/// list, so there is no certain remedy.
/// </summary>
internal sealed class RoundFigureCheck : TextCheck
{
    private const string Digits = "一二三四五六七八九";
    private static readonly string[] Measures = ["个", "天", "人", "次", "名", "家", "件", "份", "岁", "倍", "年内", "年时间"];

    internal override bool MayFind(ReadOnlySpan<char> text) => text.Contains('、');

    internal override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 1; i + 2 < text.Text.Length; i++)
        {
            if (text.Text[i] == '、' && Digits.IndexOf(text.Text[i - 1]) is >= 0 and var first
                && Digits.IndexOf(text.Text[i + 1]) == first + 1 && FirstAt(text.Text, i + 2, Measures) is { } measure
                && CharAt(text.Text, i - 2) is not ('第' or '、' or '十' or '前'))
            {
                yield return text.Report(
                    WordingDiagnostics.RoundFigure, i - 1, 3, text.Text.Substring(i - 1, 3) + measure,
                    $"{text.Text[i - 1]}{text.Text[i + 1]}{measure}");
            }
        }
    }
}
