using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// PLN4020: the unit of a range is repeated where leaving it out misleads: 15%～30%, 9亿～16亿 (GB/T 15835-2011, 5.1.3).
/// Which size the first figure has is certain of percentages only.
/// </summary>
internal sealed class RangeUnitCheck : TextCheck
{
    internal override bool MayFind(ReadOnlySpan<char> text) => text.ContainsAny("～—-~－");

    internal override IEnumerable<Diagnostic> Check(WrittenText text)
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

                yield return text.Report(
                    WordingDiagnostics.RangeUnit, start, end + 1 - start, text.Text[start..(end + 1)],
                    $"{text.Text[start..i]}{unit}～{text.Text[(i + 1)..(end + 1)]}") with
                {
                    Fix = unit is '万' or '亿' ? [] : [.. text.Change(i, 0, unit.ToString())],
                };
            }
        }
    }
}
