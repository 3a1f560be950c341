using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>Paragraphs and runs with nothing but a style.</summary>
internal static class Paragraphs
{
    /// <summary>An empty paragraph.</summary>
    public static Paragraph Of(string style) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }));

    /// <summary>A paragraph with plain text.</summary>
    public static Paragraph Of(string style, string text)
    {
        var paragraph = Of(style);
        paragraph.Append(Run(text));
        return paragraph;
    }

    /// <summary>A run; \n in its text becomes a line break.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="style">A character style, or null.</param>
    public static Run Run(string text, string? style = null)
    {
        var run = new Run();
        if (style is not null)
        {
            run.Append(new RunProperties(new RunStyle { Val = style }));
        }

        var first = true;
        foreach (var line in text.Split('\n'))
        {
            if (!first)
            {
                run.Append(new Break());
            }

            first = false;
            if (line.Length > 0)
            {
                run.Append(Text(line));
            }
        }

        return run;
    }

    /// <summary>A line of one height, whatever stands in it.</summary>
    /// <param name="twips">The height.</param>
    public static SpacingBetweenLines Exactly(int twips) => new()
    {
        Line = twips.ToString(CultureInfo.InvariantCulture),
        LineRule = LineSpacingRuleValues.Exact,
    };

    private static Text Text(string text)
    {
        var element = new Text(text);
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            element.Space = SpaceProcessingModeValues.Preserve;
        }

        return element;
    }
}
