using System.Text.RegularExpressions;
using PlanDsl.Audit.Gates.Wording;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Duties;

/// <summary>条例, 15-4: a report asks for nothing.</summary>
internal sealed partial class ReportGate() : Gate(new(
    "T-15.4", "《党政机关公文处理工作条例》15-4", Strength.Required,
    new("报告里的请示事项", "Requests in a report"),
    new("报告不夹带请示事项", "a report (“报告”) asks for no decision"),
    new("请示的事项另写请示", "Write a request (“请示”) of its own")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (UpwardTitle.Of(document) is null
            || document.MainPart?.TitleText.EndsWith("报告", StringComparison.Ordinal) != true)
        {
            sheet.Lacks(new("不是报告", "No report (“报告”)"));
            return;
        }

        sheet.Applies();
        foreach (var paragraph in document.Of(ElementRole.Body))
        {
            if (Request().Match(paragraph.Trimmed) is { Success: true, Value: var request })
            {
                sheet.Find(paragraph, new($"写了“{request}”", $"it says “{request}”"));
            }
        }
    }

    [GeneratedRegex("妥否|当否|(?<=^|[，。；])(?:现|特|敬|恳)?请予?(?:批示|批复|审批|批准|审定)")]
    private static partial Regex Request();
}
