using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PlanDsl.Semantics;

/// <summary>Turns the inlines of a paragraph of Markdown into runs.</summary>
/// <param name="text">The prose.</param>
/// <param name="runs">What makes the runs.</param>
internal sealed class InlineReader(string text, RunBuilder runs)
{
    /// <summary>The characters of a block as they stand.</summary>
    internal ImmutableArray<ProseRun> Read(LeafBlock block)
    {
        var written = text.Substring(block.Span.Start, block.Span.Length).TrimEnd();
        var indent = written.Length - written.TrimStart().Length;
        runs.Add(written[indent..], block.Span.Start + indent, stressed: false, startsEscaped: false);
        return runs.Finish();
    }

    internal ImmutableArray<ProseRun> Read(ParagraphBlock paragraph)
    {
        if (paragraph.Inline is not null)
        {
            ReadInlines(paragraph.Inline, false);
        }

        return runs.Finish();
    }

    private void ReadInlines(ContainerInline container, bool stressed)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    var isEscaped = literal.IsFirstCharacterEscaped;
                    runs.Add(
                        literal.Content.ToString(), literal.Span.Start + (isEscaped ? 1 : 0), stressed, isEscaped);
                    break;
                case LineBreakInline:
                    runs.BreakLine();
                    break;
                case EmphasisInline emphasis:
                    ReadInlines(emphasis, true);
                    break;
                case ContainerInline inner:
                    ReadInlines(inner, stressed);
                    break;
            }
        }
    }
}
