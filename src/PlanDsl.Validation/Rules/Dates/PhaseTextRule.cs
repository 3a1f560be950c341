using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>
/// Where the text of a phase begins with a time of its own, it is the phase's. Only a whole range at the head
/// of a paragraph that shares days with the declared one and runs beyond it is certain to be the same time written
/// wrongly: a range inside it is a step of the phase, one elsewhere may be that of its subject.
/// </summary>
/// <remarks>{0}: in the text; {1}: the phase's period.</remarks>
internal sealed class PhaseTextRule() : PlanRule(new(
    "PLN3079",
    Severity.Warning,
    new("阶段正文的起止时间与期间不符", "Phase whose text has another time"),
    new("正文写“{0}”，这个阶段的期间是“{1}”。", "The text says \"{0}\", the period of the phase is \"{1}\"."),
    new("改成一致，或在正文里引用“{{阶段标识.期间}}”。", "Make them equal, or cite the period.")))
{
    private const string Dashes = "至到—－-～";

    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var phase in plan.AllItems)
        {
            if (phase is { Kind: Keyword.Phase, Period: { First: { } first, Last: { } last } period })
            {
                foreach (var paragraph in phase.Content.OfType<ParagraphsSymbol>()
                    .SelectMany(static p => p.Text.Paragraphs))
                {
                    if (WrittenText.Of(paragraph) is { } text && Read(text.Text) is { } range
                        && range.First <= last && range.Last >= first && (range.First < first || range.Last > last))
                    {
                        yield return Report(
                            text, range.Start,
                            range.End - range.Start,
                            text.Text[range.Start..range.End],
                            period.Printed);
                    }
                }
            }
        }
    }

    /// <summary>2024年3月1日至4月30日, 2024年3月1日—2024年4月30日 at the head, perhaps in brackets; else null.</summary>
    private static Range? Read(string text)
    {
        var start = text.StartsWith('（') ? 1 : 0;
        var at = start;
        var year = Number(text, ref at, '年');
        var (month, day) = (Number(text, ref at, '月'), Number(text, ref at, '日'));
        if (at == text.Length || !Dashes.Contains(text[at]))
        {
            return null;
        }

        at++;
        var endYear = Number(text, ref at, '年') ?? year;
        var (endMonth, endDay) = (Number(text, ref at, '月') ?? month, Number(text, ref at, '日'));
        return Day(year, month, day) is { } first && Day(endYear, endMonth, endDay) is { } last
            ? new Range(first, last, start, at)
            : null;
    }

    /// <summary>Figures and the word behind them; null, and nothing is read, if they are not there.</summary>
    private static int? Number(string text, ref int at, char word)
    {
        var end = at;
        while (end < text.Length && end - at < 4 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end == at || end == text.Length || text[end] != word)
        {
            return null;
        }

        var number = 0;
        foreach (var digit in text.AsSpan(at, end - at))
        {
            number = (number * 10) + digit - '0';
        }

        at = end + 1;
        return number;
    }

    private static DateOnly? Day(int? year, int? month, int? day) =>
        year is { } y && month is { } m && day is { } d && y is > 1900 and < 2200 && m is >= 1 and <= 12
        && d >= 1 && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d)
            : null;

    private sealed record Range(DateOnly First, DateOnly Last, int Start, int End);
}
