using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// PLN4022: a day that is a name is “3·15”, with · and in quotes (GB/T 15835-2011, 5.1.6). A point may be that of a
/// number.
/// </summary>
internal sealed class NamedDayCheck : TextCheck
{
    private const string Marks = "·•・∙‧●．.";

    internal override bool MayFind(ReadOnlySpan<char> text) => text.Contains('“');

    internal override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 0; i < text.Text.Length; i++)
        {
            if (text.Text[i] != '“')
            {
                continue;
            }

            var dot = EndOf(text.Text, i + 1, char.IsAsciiDigit);
            var end = EndOf(text.Text, dot + 1, char.IsAsciiDigit);
            if (CharAt(text.Text, end) == '”' && Marks.IndexOf(CharAt(text.Text, dot)) > 0
                && IsWithin(text.Text[(i + 1)..dot], 12) && IsWithin(text.Text[(dot + 1)..end], 31))
            {
                yield return text.Report(WordingDiagnostics.NamedDay, dot, 1, text.Text[i..(end + 1)]) with
                {
                    Fix = text.Text[dot] is '.' or '．' ? [] : [.. text.Change(dot, 1, "·")],
                };
            }
        }
    }

    private static bool IsWithin(string digits, int most) =>
        digits.Length is 1 or 2 && digits[0] != '0' && int.TryParse(digits, out var number) && number <= most;
}
