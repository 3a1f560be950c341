using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// PLN4024: figures mix with 万 and 亿, not with 十, 百 and 千 (GB/T 15835-2011, 5.3). 千克 and the like are units.
/// </summary>
internal sealed class MixedFigureCheck : TextCheck
{
    private static readonly string[] Words =
    [
        "千克", "千米", "千瓦", "千卡", "千伏", "千赫", "千兆", "千帕", "千焦", "千字", "千分", "百货", "百分", "百帕", "十字", "十佳", "百强",
    ];

    internal override bool MayFind(ReadOnlySpan<char> text) =>
        text.ContainsAny('十', '百', '千') && text.ContainsAnyInRange('0', '9');

    internal override IEnumerable<Diagnostic> Check(WrittenText text)
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
            yield return text.Report(
                WordingDiagnostics.MixedFigure, start, i + 1 - start, text.Text[start..(i + 1)]) with
            {
                Fix = isWhole ? [.. text.Change(i, 1, zeros)] : [],
            };
        }
    }
}
