using System.Collections.Immutable;
using System.Globalization;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace PlanDsl.Semantics;

/// <summary>
/// Reads prose: paragraphs, emphasis and nested lists of Markdown, and nothing else of it. What Markdown would take for
/// a heading, a link, code or HTML is text here, for that is what it is in an official document.
/// </summary>
internal static class MarkdownProse
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>The paragraphs of a text; null if its lists or stresses are nested beyond reason.</summary>
    internal static ImmutableArray<ProseParagraph>? Read(string text, RunBuilder runs)
    {
        if (Parse(text) is not { } document)
        {
            return null;
        }

        var paragraphs = ImmutableArray.CreateBuilder<ProseParagraph>();
        ReadBlocks(document, 0, string.Empty, new InlineReader(text, runs), paragraphs);
        return paragraphs.ToImmutable();
    }

    private static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig has a limit of its own, and this is how it says that a text is beyond it.
            return null;
        }
    }

    private static void ReadBlocks(
        ContainerBlock container,
        int depth,
        string marker,
        InlineReader reader,
        ImmutableArray<ProseParagraph>.Builder paragraphs)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    var runs = reader.Read(paragraph);
                    if (!runs.IsEmpty)
                    {
                        paragraphs.Add(new ProseParagraph(depth, marker, runs));
                        marker = string.Empty;
                    }

                    break;
                case ThematicBreakBlock rule:
                    // The list parser takes a line of hyphens for a rule across the page; here it is a line of hyphens.
                    paragraphs.Add(new ProseParagraph(depth, marker, reader.Read(rule)));
                    marker = string.Empty;
                    break;
                case ListBlock list:
                    ReadList(list, depth + 1, reader, paragraphs);
                    break;
            }
        }
    }

    private static void ReadList(
        ListBlock list, int depth, InlineReader reader, ImmutableArray<ProseParagraph>.Builder paragraphs)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var number = item.Order.ToString(CultureInfo.InvariantCulture);
            var marker = !list.IsOrdered ? string.Empty : depth == 1 ? $"{number}." : $"（{number}）";
            ReadBlocks(item, depth, marker, reader, paragraphs);
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ListBlockParser());
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        builder.InlineParsers.Clear();
        builder.InlineParsers.Add(new EscapeInlineParser());
        builder.InlineParsers.Add(new EmphasisInlineParser());
        builder.InlineParsers.Add(new LineBreakInlineParser());
        return builder.Build();
    }
}
