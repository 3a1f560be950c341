namespace PlanDsl.Semantics;

/// <summary>
/// Whether prose has more markup than a reader of Markdown takes in reasonable time: its time grows with the square of
/// the marks of stress in a paragraph, and of the lists in lists.
/// </summary>
internal static class ProseDepth
{
    /// <summary>Marks of stress in one paragraph; official texts have a pair or two.</summary>
    private const int MostMarks = 500;

    /// <summary>Lists in lists.</summary>
    private const int MostLists = 50;

    /// <summary>Columns before a list item that stands deeper than any list goes.</summary>
    private const int WidestIndent = 2 * MostLists;

    /// <summary>Where there is too much; -1 if nowhere.</summary>
    internal static int FindTooMuch(string text)
    {
        var marks = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(start, end - start);
            if (IsTooDeep(line))
            {
                return start;
            }

            marks = line.Trim(" \t").IsEmpty ? 0 : marks + line.Count('*') + line.Count('_');
            if (marks > MostMarks)
            {
                return start;
            }

            start = end + 1;
        }

        return -1;
    }

    private static bool IsTooDeep(ReadOnlySpan<char> line)
    {
        var lists = 0;
        var rest = line.TrimStart(" \t");
        var indent = line.Length - rest.Length;
        while (AfterMarker(rest) is > 0 and var length)
        {
            lists++;
            rest = rest[length..].TrimStart(" \t");
        }

        return lists > MostLists || (lists > 0 && indent > WidestIndent);
    }

    private static int AfterMarker(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var isMarker = digits < text.Length
            && (digits == 0 ? text[0] is '-' or '+' or '*' : text[digits] is '.' or ')');
        return isMarker && digits + 1 < text.Length && text[digits + 1] is ' ' or '\t' ? digits + 2 : 0;
    }
}
