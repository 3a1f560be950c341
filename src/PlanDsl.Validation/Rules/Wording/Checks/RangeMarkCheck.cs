using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// Between two amounts or dates stands ～ or —, a hyphen only in telephone numbers and codes
/// (GB/T 15834-2011, 4.13.3).
/// </summary>
/// <remarks>{0}: the mark; {1}: the right one.</remarks>
internal sealed class RangeMarkCheck() : TextCheck(new(
    "PLN4011",
    Severity.Warning,
    new("数值、日期的起止之间用了短横线", "Hyphen between two amounts or dates"),
    new("起止之间的“{0}”应为“{1}”。", "The \"{0}\" of a span should be \"{1}\"."),
    new(
        "改为“{1}”；短横线只用于号码（GB/T 15834-2011，4.13.3）。",
        "Write \"{1}\"; a hyphen belongs to codes (GB/T 15834-2011, 4.13.3).")))
{
    private static readonly string[] Dates = ["年", "月", "日", "时", "季度"];

    private static readonly string[] Measures =
    [
        "%", "％", "‰", "个", "件", "人", "名", "家", "份", "次", "天", "元", "万", "亿", "倍", "小时", "分钟", "岁", "篇", "起",
        "条", "处", "户", "辆", "台", "吨", "公里", "米", "批", "项", "位", "张", "页", "分",
    ];

    protected override bool MayFind(ReadOnlySpan<char> text) => text.ContainsAny("-－–~");

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 1; i + 1 < text.Text.Length; i++)
        {
            if (text.Text[i] is not ('-' or '－' or '–' or '~') || !IsFigure(text.Text, i + 1))
            {
                continue;
            }

            var end = EndOf(text.Text, i + 1, static c => char.IsAsciiDigit(c) || c == '.');
            var after = EndOf(text.Text, end, static c => c == ' ');
            var isDate = FirstAt(text.Text, after, Dates) is not null;
            if ((isDate || FirstAt(text.Text, after, Measures) is not null) && BeginsWithAmount(text.Text, i))
            {
                var mark = isDate ? "—" : "～";
                yield return Report(text, i, 1, text.Text[i].ToString(), mark) with
                {
                    Fix = [.. text.Change(i, 1, mark)],
                };
            }
        }
    }

    /// <summary>Figures, or figures with their unit; no figure of a code or of a telephone number.</summary>
    private static bool BeginsWithAmount(string text, int mark)
    {
        var at = mark - 1;
        if (text[at] is '年' or '月' or '日' or '%' or '％' or '元' or '万' or '亿' or '个' or '人' or '件')
        {
            at--;
        }

        var last = at;
        while (at >= 0 && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
        {
            at--;
        }

        return at < last && !char.IsAsciiLetter(CharAt(text, at)) && CharAt(text, at) is not ('-' or '/' or '~');
    }
}
