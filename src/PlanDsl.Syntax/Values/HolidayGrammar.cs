using System.Globalization;

namespace PlanDsl.Syntax.Values;

/// <summary>Deadlines that name a public holiday: 春节前, 2025年国庆节放假前.</summary>
internal static class HolidayGrammar
{
    private static readonly string[] Ends = ["之前", "以前", "前"];

    private static readonly string[] Fillers = ["假期", "放假", "长假"];

    private static readonly string[] ThisYear = ["今年", "本年度", "本年", "当年"];

    private static readonly string[] Names =
    [
        "元旦节", "元旦", "春节", "清明节", "清明", "劳动节", "五一节", "五一", "端午节", "端午", "中秋节", "中秋", "国庆节", "国庆",
    ];

    /// <summary>The holiday, if the text names one and nothing else; null otherwise.</summary>
    /// <param name="text">The deadline, with plain digits.</param>
    internal static HolidayText? Read(string text)
    {
        var end = Array.Find(Ends, e => text.EndsWith(e, StringComparison.Ordinal));
        if (end is null)
        {
            return null;
        }

        var rest = text[..^end.Length];
        var filler = Array.Find(Fillers, f => rest.EndsWith(f, StringComparison.Ordinal));
        rest = filler is null ? rest : rest[..^filler.Length];
        var name = Array.Find(Names, n => rest.EndsWith(n, StringComparison.Ordinal));
        if (name is null)
        {
            return null;
        }

        var before = rest[..^name.Length].Trim('“', '”', ' ');
        var isThisYear = ThisYear.Contains(before);
        var year = YearOf(before);
        return before.Length == 0 || isThisYear || year is not null
            ? new HolidayText(name.StartsWith("五一", StringComparison.Ordinal) ? "劳动节" : name, year, isThisYear)
            : null;
    }

    private static int? YearOf(string text) =>
        text.Length == 5 && text[4] == '年'
        && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;
}
