using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PlanDsl.Semantics;

/// <summary>Turns the inlines of a paragraph of Markdown into runs.</summary>
internal sealed class InlineReader(RunBuilder runs)
{
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
