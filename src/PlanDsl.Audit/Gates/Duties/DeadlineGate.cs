using System.Globalization;
using System.Text.RegularExpressions;
using PlanDsl.Audit.Gates.MainText;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Duties;

/// <summary>What a document asks for is due after the day of the document.</summary>
internal sealed partial class DeadlineGate() : Gate(new(
    "T-9.12", "《党政机关公文处理工作条例》9-12、25", Strength.Derived,
    new("期限与成文日期", "Deadlines and the date"),
    new("要求报送、完成的期限在成文日期之后", "what is asked for is due after the date of the document"),
    new("核对期限和成文日期", "Compare deadline and date")))
{
    /// <summary>A day without a year that is further back is one of the next year.</summary>
    private const int FurthestBack = 90;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var date = document.MainPart?.Paragraphs.FirstOrDefault(p => document.RoleOf(p) == ElementRole.Date);
        if (date is null || DateGate.DayOf(date.Trimmed) is not { } signed)
        {
            sheet.Lacks(new("没有写明年月日的成文日期", "There is no whole date"));
            return;
        }

        foreach (var paragraph in document.Of(
            ElementRole.Body, ElementRole.Heading1, ElementRole.Heading2, ElementRole.Heading3, ElementRole.Heading4))
        {
            foreach (Match match in Asked().Matches(paragraph.Trimmed))
            {
                var hasYear = match.Groups["year"].Success;
                var year = hasYear ? match.Groups["year"].Value : signed.Year.ToString(CultureInfo.InvariantCulture);
                if (DateGate.DayOf($"{year}年{match.Groups["day"].Value}") is not { } due)
                {
                    continue;
                }

                sheet.Applies();
                var late = signed.DayNumber - due.DayNumber;
                if (late > 0 && (hasYear || late <= FurthestBack))
                {
                    sheet.Find(
                        paragraph, new($"“{match.Value}”早于成文日期 {date.Trimmed}",
                            $"{match.Value} is before {date.Trimmed}"));
                }
            }
        }
    }

    /// <summary>Asked for before a day; what recurs, or is told of the past, is another thing.</summary>
    [GeneratedRegex(@"(?<=(?:请|务必|须|应当?|要)(?:各[^，。；]{0,20})?(?:务必|在|于)?)(?:于|在)?(?:(?<year>20\d\d)年)?"
        + @"(?<day>\d{1,2}月\d{1,2}日)(?:（[^）]{0,6}）)?(?:\S{0,6}时)?(?:之?前|以前)")]
    private static partial Regex Asked();
}
