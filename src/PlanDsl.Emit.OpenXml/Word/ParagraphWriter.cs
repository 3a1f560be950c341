using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>Draws a paragraph of the document model.</summary>
internal static class ParagraphWriter
{
    /// <summary>The style of a paragraph; a heading that text follows on its line has one of its own.</summary>
    public static string StyleOf(ParagraphBlock block) => block.Role switch
    {
        >= ParagraphRole.Heading1 and <= ParagraphRole.Heading4
            when block.Runs.Any(run => run.Role == RunRole.Body) => $"{block.Role}RunIn",
        _ => block.Role.ToString(),
    };

    /// <summary>Draws the paragraph.</summary>
    public static Paragraph Write(ParagraphBlock block)
    {
        var paragraph = Paragraphs.Of(StyleOf(block));
        foreach (var run in block.Runs)
        {
            paragraph.Append(Paragraphs.Run(run.Text, StyleOf(run.Role)));
        }

        return paragraph;
    }

    private static string? StyleOf(RunRole role) => role switch
    {
        RunRole.Body => "RunInBody",
        RunRole.Emphasis => "Emphasis",
        _ => null,
    };
}
