namespace PlanDsl.Syntax;

/// <summary>One file's text with its path and its line starts.</summary>
public sealed class SourceText
{
    private int[]? lineStarts;

    /// <summary>Wraps a text. Lines end at \n, \r\n or a lone \r.</summary>
    /// <param name="path">The path to show in diagnostics, with forward slashes.</param>
    /// <param name="text">The whole text, without a byte order mark.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>The path as diagnostics show it.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => lineStarts ??= FindLineStarts(Text);

    /// <summary>Line and column of an offset, both from 0, the column in UTF-16 code units.</summary>
    public LinePosition GetPosition(int offset)
    {
        var index = LineStarts.AsSpan().BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line, offset - LineStarts[line]);
    }

    /// <summary>The stretch of a line (from 0) without its line break.</summary>
    public TextSpan GetLineSpan(int line)
    {
        var start = LineStarts[line];
        var end = line + 1 < LineStarts.Length ? LineStarts[line + 1] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The characters of a stretch.</summary>
    public string ToString(TextSpan span) => Text.Substring(span.Start, span.Length);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
