using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// 三四个 is about three or four; 、 between the two makes it a list (GB/T 15835-2011, 4.2). It may be meant as a
/// list, so there is no certain remedy.
/// </summary>
/// <remarks>{0}: as written; {1}: without the comma.</remarks>
internal sealed class RoundFigureCheck() : TextCheck(new(
    "PLN4018",
    Severity.Info,
    new("概数中间用了顿号", "Comma inside a round figure"),
    new("“{0}”如果是概数，应写作“{1}”。", "If \"{0}\" means about so many, it is \"{1}\"."),
    new(
        "是概数就删去顿号（GB/T 15835-2011，4.2）；确是并列就不改。",
        "Delete the 、 if it is a round figure (GB/T 15835-2011, 4.2).")))
{
    private const string Digits = "一二三四五六七八九";
    private static readonly string[] Measures = ["个", "天", "人", "次", "名", "家", "件", "份", "岁", "倍", "年内", "年时间"];

    protected override bool MayFind(ReadOnlySpan<char> text) => text.Contains('、');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 1; i + 2 < text.Text.Length; i++)
        {
            if (text.Text[i] == '、' && Digits.IndexOf(text.Text[i - 1]) is >= 0 and var first
                && Digits.IndexOf(text.Text[i + 1]) == first + 1 && FirstAt(text.Text, i + 2, Measures) is { } measure
                && CharAt(text.Text, i - 2) is not ('第' or '、' or '十' or '前'))
            {
                yield return Report(
                    text, i - 1, 3, text.Text.Substring(i - 1, 3) + measure,
                    $"{text.Text[i - 1]}{text.Text[i + 1]}{measure}");
            }
        }
    }
}
