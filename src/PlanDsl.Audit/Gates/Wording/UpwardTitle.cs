using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Wording;

/// <summary>Tells by its title whether a document goes up: 请示 and 报告 do.</summary>
internal static class UpwardTitle
{
    internal static AuditText NotUpward { get; } = new("不是请示、报告", "Neither a request (“请示”) nor a report (“报告”)");

    /// <summary>The title of a document that goes up; null for any other.</summary>
    internal static WordParagraph? Of(RecognizedDocument document)
    {
        if (!document.IsOfficial || document.MainPart is not { Title: [var title, ..] } part)
        {
            return null;
        }

        var text = TextPatterns.NoteAtEnd().Replace(part.TitleText, "");
        return text.EndsWith("请示", StringComparison.Ordinal) || text.EndsWith("报告", StringComparison.Ordinal)
            ? title : null;
    }
}
