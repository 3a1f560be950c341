using PlanDsl.Audit.Gates.MainText;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Imprint;

/// <summary>条例, 9-17: a document is sent out on or after the day it was adopted.</summary>
internal sealed class IssueDayGate() : Gate(new(
    "G-7.4.3c", "条例 9-12、9-17", Strength.Required,
    new("印发日期", "Date of issue"),
    new("不早于成文日期", "not before the date of the document"),
    new("核对两个日期", "Compare both dates")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var adopted = document.Of(ElementRole.Date).Select(static p => DateGate.DayOf(p.Trimmed)).FirstOrDefault();
        foreach (var paragraph in document.Of(ElementRole.ImprintOffice))
        {
            var match = TextPatterns.IssueDateLike().Match(paragraph.Trimmed);
            if (adopted is { } from && match.Success && DateGate.DayOf(match.Value.Replace("印发", "",
                StringComparison.Ordinal)) is { } day)
            {
                sheet.Applies();
                if (day < from)
                {
                    sheet.Find(paragraph, new($"“{match.Value}”早于成文日期", $"{match.Value} is earlier"));
                }
            }
        }
    }
}
