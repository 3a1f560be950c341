using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>Draws a paragraph of the document model.</summary>
internal static class ParagraphWriter
{
    /// <summary>
    /// The style of a paragraph; a heading that text follows on its line has one of its own, as has a title where lines
    /// come closer.
    /// </summary>
    public static string StyleOf(ParagraphBlock block, PageLayout page) =>
        IsRunIn(block) ? $"{block.Role}RunIn"
        : page.IsClose && block.Role == ParagraphRole.Title ? "TitleClose"
        : block.Role.ToString();

    /// <summary>Draws the paragraph.</summary>
    public static Paragraph Write(ParagraphBlock block, PageLayout page)
    {
        var paragraph = Paragraphs.Of(StyleOf(block, page));
        var isRunIn = IsRunIn(block) || block.Role == ParagraphRole.Attendance;
        foreach (var run in block.Runs)
        {
            paragraph.Append(Paragraphs.Run(run.Text, StyleOf(run.Role, isRunIn)));
        }

        return paragraph;
    }

    private static bool IsRunIn(ParagraphBlock block) =>
        block.Role is >= ParagraphRole.Heading1 and <= ParagraphRole.Heading4
        && block.Runs.Any(run => run.Role == RunRole.Body);

    private static string? StyleOf(RunRole role, bool isRunIn) => role switch
    {
        RunRole.Body => isRunIn ? "RunInBody" : null,
        RunRole.Emphasis => isRunIn ? "RunInEmphasis" : "Emphasis",
        _ => null,
    };
}
