namespace PlanDsl.Syntax;

/// <summary>The lines of prose without what does not belong to them.</summary>
public static class ProseLines
{
    /// <summary>
    /// The lines without their line ends and without the white space that all of them begin with; lines of white space
    /// only are empty. This, not the indentation in the file, is the text.
    /// </summary>
    /// <param name="content">What stands between two fences (<see cref="ProseSyntax.Content"/>).</param>
    public static IReadOnlyList<string> Dedent(string content)
    {
        var lines = Split(content);
        string? common = null;
        foreach (var line in lines)
        {
            var indentation = IndentationOf(line);
            if (indentation.Length < line.Length)
            {
                common = common is null ? indentation : CommonStart(common, indentation);
            }
        }

        var cut = common?.Length ?? 0;
        return [.. lines.Select(l => IndentationOf(l).Length == l.Length ? "" : l[cut..])];
    }

    private static List<string> Split(string content)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 0; i < content.Length; i++)
        {
            if (!CharClass.IsBreak(content[i]))
            {
                continue;
            }

            lines.Add(content[start..i]);
            i += content[i] == '\r' && i + 1 < content.Length && content[i + 1] == '\n' ? 1 : 0;
            start = i + 1;
        }

        if (start < content.Length)
        {
            lines.Add(content[start..]);
        }

        return lines;
    }

    private static string IndentationOf(string line)
    {
        var length = 0;
        while (length < line.Length && CharClass.IsSpace(line[length]))
        {
            length++;
        }

        return line[..length];
    }

    private static string CommonStart(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
        {
            length++;
        }

        return a[..length];
    }
}
