using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// Figures mix with 万 and 亿, not with 十, 百 and 千 (GB/T 15835-2011, 5.3). 千克 and the like are units.
/// </summary>
/// <remarks>{0}: as written.</remarks>
internal sealed class MixedFigureCheck() : TextCheck(new(
    "PLN4024",
    Severity.Warning,
    new("数字与“十、百、千”混用", "Figures mixed with \"十\", \"百\" or \"千\""),
    new("“{0}”把阿拉伯数字和汉字数字混在一起。", "\"{0}\" mixes figures and words."),
    new(
        "全用一种数字；只有“万”“亿”可以混用（GB/T 15835-2011，5.3）。",
        "Use one of them; only \"万\" and \"亿\" may be mixed in (GB/T 15835-2011, 5.3).")))
{
    private static readonly string[] Words =
    [
        "千克", "千米", "千瓦", "千卡", "千伏", "千赫", "千兆", "千帕", "千焦", "千字", "千分", "百货", "百分", "百帕", "十字", "十佳", "百强",
    ];

    protected override bool MayFind(ReadOnlySpan<char> text) =>
        text.ContainsAny('十', '百', '千') && text.ContainsAnyInRange('0', '9');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 1; i < text.Text.Length; i++)
        {
            if (text.Text[i] is not ('十' or '百' or '千') || !char.IsAsciiDigit(text.Text[i - 1])
                || FirstAt(text.Text, i, Words) is not null)
            {
                continue;
            }

            var start = i;
            while (start > 0 && (char.IsAsciiDigit(text.Text[start - 1]) || text.Text[start - 1] == '.'))
            {
                start--;
            }

            var zeros = text.Text[i] == '十' ? "0" : text.Text[i] == '百' ? "00" : "000";
            var isWhole = !text.Text.AsSpan(start, i - start).Contains('.')
                && !IsHanFigure(text.Text, i + 1) && !IsFigure(text.Text, i + 1)
                && CharAt(text.Text, i + 1) is not ('百' or '千' or '余' or '多' or '几');
            yield return Report(text, start, i + 1 - start, text.Text[start..(i + 1)]) with
            {
                Fix = isWhole ? [.. text.Change(i, 1, zeros)] : [],
            };
        }
    }
}
