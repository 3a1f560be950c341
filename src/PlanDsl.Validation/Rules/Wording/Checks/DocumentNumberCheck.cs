using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// A document number is 国办函〔2018〕71号: the year in full in 〔〕, then the number without 第 and without leading
/// zeros (GB/T 9704-2012, 7.2.5).
/// </summary>
/// <remarks>{0}: as written; {1}: as it should be.</remarks>
internal sealed class DocumentNumberCheck() : TextCheck(new(
    "PLN4009",
    Severity.Warning,
    new("发文字号写法不对", "Document number badly written"),
    new("发文字号“{0}”应写作“{1}”。", "The document number \"{0}\" should be \"{1}\"."),
    new(
        "年份用六角括号〔〕，序号前不加“第”、不补零（GB/T 9704-2012，7.2.5）。",
        "The year stands in 〔〕; no \"第\" and no leading zeros (GB/T 9704-2012, 7.2.5).")))
{
    private const string Openers = "〔［[（(【";
    private const string Closers = "〕］]）)】";

    protected override bool MayFind(ReadOnlySpan<char> text) => text.Contains('号');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 1; i < text.Text.Length; i++)
        {
            if (Openers.Contains(text.Text[i]) && IsHan(text.Text, i - 1) && ReadNumber(text.Text, i) is { } number
                && CheckNumber(text, number) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Diagnostic? CheckNumber(WrittenText text, DocumentNumber number)
    {
        List<TextChange> fix = [];
        if (text.Text[number.Open] != '〔' || text.Text[number.Close] != '〕')
        {
            fix.AddRange(text.Change(number.Open, 1, "〔"));
            fix.AddRange(text.Change(number.Close, 1, "〕"));
        }

        if (number.Digits > number.Close + 1)
        {
            fix.AddRange(text.Change(number.Close + 1, number.Digits - number.Close - 1, string.Empty));
        }

        return fix.Count == 0
            ? null
            : Report(
                text, number.Open,
                number.End - number.Open,
                text.Text[number.Open..number.End],
                $"〔{text.Text[(number.Open + 1)..(number.Open + 5)]}〕{text.Text[number.Digits..number.End]}")
                with
            {
                Fix = [.. fix],
            };
    }

    /// <summary>Brackets around a year, then perhaps 第 and zeros, figures, 号.</summary>
    private static DocumentNumber? ReadNumber(string text, int open)
    {
        var close = open + 5;
        if (EndOf(text, open + 1, char.IsAsciiDigit) != close || !Closers.Contains(CharAt(text, close))
            || !(StartsAt(text, open + 1, "19") || StartsAt(text, open + 1, "20")))
        {
            return null;
        }

        var start = EndOf(text, close + 1, static c => c is '第' or ' ');
        var digits = EndOf(text, start, static c => c == '0');
        var end = EndOf(text, digits, char.IsAsciiDigit);
        return end > digits && CharAt(text, end) == '号' ? new DocumentNumber(open, close, digits, end + 1) : null;
    }

    private sealed record DocumentNumber(int Open, int Close, int Digits, int End);
}
