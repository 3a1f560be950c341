using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// A date has its year in four figures (GB/T 15835-2011, 5.1.4), its month and day are filled in, and no unit
/// is forgotten: 至12底.
/// </summary>
/// <remarks>{0}: as written.</remarks>
internal sealed class IncompleteDateCheck() : TextCheck(new(
    "PLN4021",
    Severity.Warning,
    new("日期不完整", "Incomplete date"),
    new("日期“{0}”不完整。", "The date \"{0}\" is not complete."),
    new(
        "年份写四位，月、日不留空（GB/T 15835-2011，5.1.4）。",
        "Write the year in four figures and fill in month and day (GB/T 15835-2011, 5.1.4).")))
{
    protected override bool MayFind(ReadOnlySpan<char> text) => text.ContainsAny('年', '月', '底');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 1; i < text.Text.Length; i++)
        {
            if (text.Text[i] is not ('年' or '月' or '底') || !char.IsAsciiDigit(text.Text[i - 1]))
            {
                continue;
            }

            var start = i;
            while (start > 0 && char.IsAsciiDigit(text.Text[start - 1]))
            {
                start--;
            }

            var next = EndOf(text.Text, i + 1, static c => c is ' ' or '\u3000');
            var last = text.Text[i] == '底' ? (i - start is 1 or 2 or 4 ? i : -1)
                : text.Text[i] == '年' ? LastOfYear(text.Text, i - start, next)
                : CharAt(text.Text, next) == '日' ? next
                : -1;
            if (last >= 0)
            {
                yield return Report(text, start, last + 1 - start, text.Text[start..(last + 1)]);
            }
        }
    }

    /// <summary>
    /// Where a date that begins with a year goes wrong: 19年6月, 2019年月; -1 if it does not. 3年6个月 is a time, and
    /// 2019年 月 日 a blank that somebody will fill in by hand.
    /// </summary>
    private static int LastOfYear(string text, int figures, int next)
    {
        var end = EndOf(text, next, char.IsAsciiDigit);
        var isMonth = CharAt(text, end) == '月';
        var isBlank = CharAt(text, EndOf(text, end + 1, static c => c is ' ' or '\u3000')) == '日';
        return figures == 4 && end == next && isMonth && !isBlank ? end
            : figures == 2 && end > next && end - next <= 2 && isMonth ? end
            : -1;
    }
}
