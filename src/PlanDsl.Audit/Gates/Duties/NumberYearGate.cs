using System.Globalization;
using PlanDsl.Audit.Gates.MainText;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Duties;

/// <summary>条例, 9-5 and 9-12: a number is counted in the year in which the document is signed.</summary>
internal sealed class NumberYearGate() : Gate(new(
    "T-9.5", "《党政机关公文处理工作条例》9-5、9-12", Strength.Normal,
    new("发文字号的年份", "Year of the document number"),
    new("与成文日期的年份一致", "that of the date"),
    new("核对发文字号和成文日期，改错的一处", "Compare number and date, and mend the wrong one")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (document.Of(ElementRole.DocumentNumber).FirstOrDefault() is not { } number
            || TextPatterns.NumberLike().Match(HeadFinder.NumberOf(number)) is not { Success: true } match
            || document.MainPart?.Paragraphs.FirstOrDefault(p => document.RoleOf(p) == ElementRole.Date) is not { } date
            || DateGate.DayOf(date.Trimmed) is not { } day)
        {
            sheet.Lacks(new("没有发文字号，或者没有写明年月日的成文日期", "No number, or no date to compare it with"));
            return;
        }

        sheet.Applies();
        var written = match.Groups["year"].Value;
        if (written.Length == 4 && ChineseNumbers.Read(written) != day.Year)
        {
            var year = day.Year.ToString(CultureInfo.InvariantCulture);
            sheet.Find(number, new($"{written} 年，成文日期是 {year} 年", $"{written}, the date is of {year}"));
        }
    }
}
