using System.Collections.Immutable;
using System.Globalization;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>
/// Reads prose: paragraphs, emphasis and nested lists of Markdown, and nothing else of it. What Markdown would take for
/// a heading, a link, code or HTML is text here, for that is what it is in an official document.
/// </summary>
internal static class ProseParser
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>Parses prose.</summary>
    /// <param name="file">The file; null if there is no content.</param>
    /// <param name="content">The lines between the fences; null for empty ones.</param>
    /// <param name="location">Where the prose stands.</param>
    /// <param name="cite">Gives the printed form of a cited fact, and reports one that does not exist.</param>
    internal static ProseText Parse(
        SourceText? file, TextSpan? content, Location location, Func<string, Location, string> cite)
    {
        if (file is null || content is null)
        {
            return new ProseText([], location);
        }

        var source = new ProseSource(file, content.Value);
        var reader = new InlineReader(source, cite);
        var paragraphs = ImmutableArray.CreateBuilder<ProseParagraph>();
        ReadBlocks(Markdown.Parse(source.Text, Pipeline), 0, string.Empty, reader, paragraphs);
        return new ProseText(paragraphs.ToImmutable(), location);
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
