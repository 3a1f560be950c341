using System.Text.RegularExpressions;
using PlanDsl.Audit.Gates.MainText;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Wording;

/// <summary>Days of the calendar exist, and are the days of the week that they are said to be.</summary>
internal sealed partial class DayGate() : Gate(new(
    "N-12", "《党政机关公文处理工作条例》25", Strength.Derived,
    new("日期和星期", "Days and days of the week"),
    new("日历上有这一天，括号里的星期相符", "the day exists, and is the day of the week that is said"),
    new("翻日历核对", "Look it up in a calendar")))
{
    private const string Week = "日一二三四五六";

    /// <summary>A year of which a day exists that does not exist in others.</summary>
    private const int LeapYear = 2024;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var signed = document.Of(ElementRole.Date).Select(static p => DateGate.DayOf(p.Trimmed))
            .FirstOrDefault(static day => day is not null);
        foreach (var paragraph in document.Of(
            ElementRole.Body, ElementRole.Heading1, ElementRole.Heading2, ElementRole.Heading3, ElementRole.Heading4))
        {
            foreach (Match match in Written().Matches(paragraph.Trimmed))
            {
                sheet.Applies();
                var year = match.Groups["year"] is { Success: true } given ? ChineseNumbers.Read(given.Value) : 0;
                var (month, day) = (
                    ChineseNumbers.Read(match.Groups["month"].Value), ChineseNumbers.Read(match.Groups["day"].Value));
                if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year > 0 ? year : LeapYear, month))
                {
                    sheet.Find(paragraph, new($"“{match.Value}”，没有这一天", $"{match.Value} does not exist"));
                }
                else if (match.Groups["week"] is { Success: true } week
                    && WeekdayOf(year, signed, month, day, week.Value[0]) is { } real)
                {
                    sheet.Find(paragraph,
                        new($"“{match.Value}”，那天是星期{real}", $"{match.Value}: that day is another day of the week"));
                }
            }
        }
    }

    /// <summary>
    /// The day of the week that it is; null if it is as said. Without a year it may be this or the next.
    /// </summary>
    private static char? WeekdayOf(int year, DateOnly? signed, int month, int day, char said)
    {
        int[] years = year > 0 ? [year] : signed is { } date ? [date.Year, date.Year + 1] : [];
        var real = years.Where(y => day <= DateTime.DaysInMonth(y, month))
            .Select(y => Week[(int)new DateOnly(y, month, day).DayOfWeek]).ToList();
        var wanted = said == '天' ? '日' : said;
        return real.Count == 0 || real.Contains(wanted) ? null : real[0];
    }

    [GeneratedRegex(@"(?:(?<year>(?:19|20)\d\d)年)?(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})日"
        + @"(?:\s*[（(](?:星期|周)(?<week>[一二三四五六日天])[）)])?")]
    private static partial Regex Written();
}
