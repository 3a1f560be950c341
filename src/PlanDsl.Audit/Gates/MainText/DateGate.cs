using System.Globalization;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.MainText;

/// <summary>7.3.5.4: the date of a document.</summary>
internal sealed class DateGate() : Gate(new(
    "G-7.3.5.4", "GB/T 9704-2012 7.3.5.4", Strength.Required,
    new("成文日期的写法", "Form of the date"),
    new("用阿拉伯数字写全年、月、日，不编虚位，如“2024年3月1日”", "Arabic digits, the whole year, no leading zeros, as in \"2024年3月1日\""),
    new("年份写全四位，月、日前面的“0”删去", "Four digits of the year, no zero before month and day")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(ElementRole.Date))
        {
            var text = paragraph.Trimmed;
            if (text.IndexOfAny(TextPatterns.Placeholders) >= 0)
            {
                sheet.CannotSee(new("日期还没有填，是草稿的占位", "The date is a draft's placeholder"));
                continue;
            }

            sheet.Applies();
            if (!TextPatterns.Date().IsMatch(text))
            {
                AuditText? remedy = Mended(text) is { } mended ? new($"改为“{mended}”", $"Write {mended}") : null;
                sheet.Find(paragraph, new($"“{text}”", text), remedy: remedy);
            }
            else if (DayOf(text) is null)
            {
                sheet.Find(paragraph, new($"“{text}”，没有这一天", $"{text}, a day that does not exist"),
                    new("日历上有的一天", "a day that exists"), new("翻日历核对", "Look it up in a calendar"));
            }
        }
    }

    /// <summary>The same day in Arabic digits; null if it cannot be told.</summary>
    private static string? Mended(string text)
    {
        var parts = text.Split(['年', '月', '日', '号', '.', '-', '/', '．'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 3)
        {
            return null;
        }

        var year = ChineseNumbers.ReadDigits(parts[0]);
        year += year is > 0 and < 100 ? 2000 : 0;
        var mended = $"{year}年{ChineseNumbers.Read(parts[1])}月{ChineseNumbers.Read(parts[2])}日";
        return DayOf(mended) is null ? null : mended;
    }

    /// <summary>The day of a date that is written as it should be; null if the calendar has no such day.</summary>
    internal static DateOnly? DayOf(string text) => DateOnly.TryParseExact(
        text, "yyyy年M月d日", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
