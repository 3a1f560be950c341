using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>Draws a paragraph of the document model.</summary>
internal static class ParagraphWriter
{
    /// <summary>The character style of a label in 黑体 before text.</summary>
    public const string Label = "Label";

    /// <summary>
    /// The style of a paragraph: a heading that text follows on its line is a stretch of that text's; a title where
    /// lines come closer has one of its own.
    /// </summary>
    public static string StyleOf(ParagraphBlock block, PageLayout page) =>
        IsRunIn(block) ? nameof(ParagraphRole.Body)
        : page.IsClose && block.Role == ParagraphRole.Title ? "TitleClose"
        : block.Role.ToString();

    /// <summary>Draws the paragraph.</summary>
    public static Paragraph Write(ParagraphBlock block, PageLayout page)
    {
        var paragraph = Paragraphs.Of(StyleOf(block, page));
        var label = IsRunIn(block) ? StyleSheet.LinkedId(block.Role.ToString())
            : block.Role == ParagraphRole.Attendance ? Label
            : null;
        foreach (var run in block.Runs)
        {
            paragraph.Append(Paragraphs.Run(run.Text, run.Role switch
            {
                RunRole.Body => null,
                RunRole.Emphasis => "Emphasis",
                _ => label,
            }));
        }

        return paragraph;
    }

    private static bool IsRunIn(ParagraphBlock block) =>
        block.Role is >= ParagraphRole.Heading1 and <= ParagraphRole.Heading4
        && block.Runs.Any(run => run.Role == RunRole.Body);
}
