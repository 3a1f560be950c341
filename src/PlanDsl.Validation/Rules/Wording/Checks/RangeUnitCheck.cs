using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// The unit of a range is repeated where leaving it out misleads: 15%～30%, 9亿～16亿 (GB/T 15835-2011, 5.1.3).
/// Which size the first figure has is certain of percentages only.
/// </summary>
/// <remarks>{0}: as written; {1}: with both units.</remarks>
internal sealed class RangeUnitCheck() : TextCheck(new(
    "PLN4020",
    Severity.Warning,
    new("范围前一个数少了单位", "Range without its first unit"),
    new("“{0}”前一个数没有单位，容易误解。", "The first figure of \"{0}\" has no unit and may be misread."),
    new("写作“{1}”（GB/T 15835-2011，5.1.3）。", "Write \"{1}\" (GB/T 15835-2011, 5.1.3).")))
{
    protected override bool MayFind(ReadOnlySpan<char> text) => text.ContainsAny("～—-~－");

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 1; i + 1 < text.Text.Length; i++)
        {
            if (text.Text[i] is not ('～' or '—' or '-' or '~' or '－') || !char.IsAsciiDigit(text.Text[i - 1])
                || !char.IsAsciiDigit(text.Text[i + 1]))
            {
                continue;
            }

            var end = EndOf(text.Text, i + 1, static c => char.IsAsciiDigit(c) || c == '.');
            var unit = CharAt(text.Text, end);
            if (unit is '%' or '％' or '‰' or '万' or '亿')
            {
                var start = i;
                while (start > 0 && (char.IsAsciiDigit(text.Text[start - 1]) || text.Text[start - 1] == '.'))
                {
                    start--;
                }

                yield return Report(
                    text, start, end + 1 - start, text.Text[start..(end + 1)],
                    $"{text.Text[start..i]}{unit}～{text.Text[(i + 1)..(end + 1)]}") with
                {
                    Fix = unit is '万' or '亿' ? [] : [.. text.Change(i, 0, unit.ToString())],
                };
            }
        }
    }
}
