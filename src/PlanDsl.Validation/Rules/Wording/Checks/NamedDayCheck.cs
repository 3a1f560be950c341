using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// A day that is a name is “3·15”, with · and in quotes (GB/T 15835-2011, 5.1.6). A point may be that of a
/// number.
/// </summary>
/// <remarks>{0}: as written.</remarks>
internal sealed class NamedDayCheck() : TextCheck(new(
    "PLN4022",
    Severity.Warning,
    new("含月日简称的写法不对", "Named day badly written"),
    new("“{0}”里月、日之间应为间隔号“·”。", "Month and day of \"{0}\" are parted by ·."),
    new("改用间隔号“·”（GB/T 15835-2011，5.1.6）。", "Write · (GB/T 15835-2011, 5.1.6).")))
{
    private const string Marks = "·•・∙‧●．.";

    protected override bool MayFind(ReadOnlySpan<char> text) => text.Contains('“');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
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
                yield return Report(text, dot, 1, text.Text[i..(end + 1)]) with
                {
                    Fix = text.Text[dot] is '.' or '．' ? [] : [.. text.Change(dot, 1, "·")],
                };
            }
        }
    }

    private static bool IsWithin(string digits, int most) =>
        digits.Length is 1 or 2 && digits[0] != '0' && int.TryParse(digits, out var number) && number <= most;
}
