using System.Text;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics;

/// <summary>
/// The lines between two fences without their common indentation, and where each character came from.
/// </summary>
internal sealed class ProseSource
{
    private readonly List<SourceLine> lines = [];

    internal ProseSource(SourceText source, TextSpan content)
    {
        Source = source;
        string? indent = null;
        foreach (var span in LinesOf(source, content))
        {
            var length = IndentOf(source.Text, span);
            if (length < span.Length)
            {
                indent = CommonStart(indent, source.Text.AsSpan(span.Start, length));
            }

            lines.Add(new SourceLine(span));
        }

        var text = new StringBuilder();
        foreach (var line in lines)
        {
            // As the formatter writes it (ProseLines): a line of white space only is empty.
            var isBlank = IndentOf(source.Text, line.Span) == line.Span.Length;
            var skip = isBlank ? line.Span.Length : indent!.Length;
            line.TextStart = text.Length;
            line.FileStart = line.Span.Start + skip;
            text.Append(source.Text, line.FileStart, line.Span.Length - skip).Append('\n');
        }

        Text = text.ToString();
    }

    internal string Text { get; }

    internal SourceText Source { get; }

    /// <summary>The line of a place of the text.</summary>
    internal Location LineAt(int position) => new(Source, Find(position).Span);

    /// <summary>The place in the file of a stretch of the text, indentation between its lines included.</summary>
    internal Location Locate(int start, int end) =>
        new(Source, TextSpan.FromBounds(ToFile(start), ToFile(Math.Max(start, end - 1)) + Math.Min(1, end - start)));

    private int ToFile(int position)
    {
        var line = Find(position);
        return Math.Min(line.FileStart + position - line.TextStart, Source.Text.Length);
    }

    private SourceLine Find(int position)
    {
        var (at, after) = (0, lines.Count);
        while (after - at > 1)
        {
            var middle = (at + after) / 2;
            (at, after) = lines[middle].TextStart <= position ? (middle, after) : (at, middle);
        }

        return lines[at];
    }

    private static int IndentOf(string text, TextSpan line)
    {
        var end = line.Start;
        while (end < line.End && Characters.IsSpace(text[end]))
        {
            end++;
        }

        return end - line.Start;
    }

    private static string CommonStart(string? before, ReadOnlySpan<char> indent) =>
        before is null ? indent.ToString() : before[..before.AsSpan().CommonPrefixLength(indent)];

    private static IEnumerable<TextSpan> LinesOf(SourceText source, TextSpan content)
    {
        var first = source.GetPosition(content.Start).Line;
        var last = source.GetPosition(content.End).Line;
        for (var line = first; line <= last; line++)
        {
            var span = source.GetLineSpan(line);
            yield return TextSpan.FromBounds(
                Math.Max(span.Start, content.Start), Math.Min(span.End, content.End));
        }
    }

    private sealed class SourceLine(TextSpan span)
    {
        internal TextSpan Span { get; } = span;

        internal int TextStart { get; set; }

        internal int FileStart { get; set; }
    }
}
