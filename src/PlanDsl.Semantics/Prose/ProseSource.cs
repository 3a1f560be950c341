using System.Text;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>
/// The lines between two fences without their common indentation, and where each character came from.
/// </summary>
internal sealed class ProseSource
{
    private readonly List<(int Text, int File)> lineStarts = [];

    internal ProseSource(SourceText source, TextSpan content)
    {
        var lines = Lines(source.ToString(content));
        var indent = lines.Where(static l => l.Text.Any(static c => !IsIndent(c)))
            .Select(static l => l.Text.TakeWhile(IsIndent).Count())
            .DefaultIfEmpty(0).Min();
        var text = new StringBuilder();
        foreach (var (line, start) in lines)
        {
            var skip = Math.Min(indent, line.Length);
            lineStarts.Add((text.Length, content.Start + start + skip));
            text.Append(line.AsSpan(skip)).Append('\n');
        }

        Text = text.ToString();
        Source = source;
    }

    internal string Text { get; }

    internal SourceText Source { get; }

    /// <summary>The place in the file of a stretch of the text, indentation between its lines included.</summary>
    internal Location Locate(int start, int end) =>
        new(Source, TextSpan.FromBounds(ToFile(start), ToFile(Math.Max(start, end - 1)) + Math.Min(1, end - start)));

    private int ToFile(int position)
    {
        var line = lineStarts.FindLastIndex(l => l.Text <= position);
        return Math.Min(lineStarts[line].File + position - lineStarts[line].Text, Source.Text.Length);
    }

    private static bool IsIndent(char c) => c is ' ' or '\t';

    private static List<(string Text, int Start)> Lines(string content)
    {
        var lines = new List<(string, int)>();
        var start = 0;
        for (var i = 0; i <= content.Length; i++)
        {
            if (i == content.Length || content[i] is '\n' or '\r')
            {
                lines.Add((content[start..i], start));
                i += i + 1 < content.Length && content[i] == '\r' && content[i + 1] == '\n' ? 1 : 0;
                start = i + 1;
            }
        }

        return lines;
    }
}
