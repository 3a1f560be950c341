using System.Collections.Immutable;

namespace PlanDsl.Semantics;

/// <summary>
/// Prose that uses no markup, which is nearly all there is: paragraphs and nothing else. It is read here without
/// Markdown, whose loading is a good part of a short run; a test holds both readings equal.
/// </summary>
internal static class PlainProse
{
    /// <summary>Whether Markdown would find nothing but paragraphs: no stress, no escape, no list, no tab.</summary>
    internal static bool IsPlain(string text)
    {
        if (text.AsSpan().IndexOfAny("*_\\\t\0") >= 0)
        {
            return false;
        }

        var isLineStart = true;
        foreach (var c in text)
        {
            if (isLineStart && (c is '-' or '+' || char.IsAsciiDigit(c)))
            {
                return false;
            }

            isLineStart = c == '\n' || (isLineStart && c == ' ');
        }

        return true;
    }

    /// <summary>The paragraphs: an empty line ends one.</summary>
    internal static ImmutableArray<ProseParagraph> Read(string text, RunBuilder runs)
    {
        var paragraphs = ImmutableArray.CreateBuilder<ProseParagraph>();
        var isOpen = false;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var line = text.AsSpan(start, end - start);
            var content = line.Trim(' ');
            if (content.IsEmpty)
            {
                Finish(paragraphs, runs);
                isOpen = false;
            }
            else
            {
                if (isOpen)
                {
                    runs.BreakLine();
                }

                isOpen = true;
                var indent = line.Length - line.TrimStart(' ').Length;
                runs.Add(content.ToString(), start + indent, stressed: false, startsEscaped: false);
            }

            start = end + 1;
        }

        Finish(paragraphs, runs);
        return paragraphs.ToImmutable();
    }

    private static void Finish(ImmutableArray<ProseParagraph>.Builder paragraphs, RunBuilder runs)
    {
        var finished = runs.Finish();
        if (!finished.IsEmpty)
        {
            paragraphs.Add(new ProseParagraph(0, string.Empty, finished));
        }
    }
}
