namespace PlanDsl.Fuzz.Inputs;

/// <summary>Changes of whole lines and of blocks in braces.</summary>
internal static class PlanLines
{
    /// <summary>Takes blocks and lines out until a text is no longer than this.</summary>
    public static string CutDown(string text, int most, Random random)
    {
        var lines = text.Split('\n').ToList();
        var length = text.Length;
        for (var tries = 0; length > most && tries < 1000; tries++)
        {
            var start = random.Next(lines.Count);
            var count = IsOpening(lines[start]) ? BlockLength(lines, start) : 1;

            // The outermost blocks are what a plan is; blocks inside them go.
            if (count * 2 > lines.Count)
            {
                continue;
            }

            length -= lines.GetRange(start, count).Sum(static line => line.Length + 1);
            lines.RemoveRange(start, count);
        }

        return string.Join('\n', lines);
    }

    /// <summary>Takes a line out, doubles it, moves it, or breaks it.</summary>
    public static string ChangeLine(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        var line = lines[at];
        switch (random.Next(4))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, line);
                break;
            case 2:
                lines.RemoveAt(at);
                lines.Insert(random.Next(lines.Count + 1), line);
                break;
            default:
                lines[at] = line.Insert(random.Next(line.Length + 1), "\n");
                break;
        }

        return string.Join('\n', lines);
    }

    /// <summary>Takes a block out, doubles it, or moves it.</summary>
    public static string ChangeBlock(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        if (FindBlock(lines, random) is not { } block)
        {
            return text;
        }

        var change = random.Next(3);
        if (change != 1)
        {
            lines.RemoveRange(block.Start, block.Lines.Count);
        }

        if (change != 0)
        {
            lines.InsertRange(random.Next(lines.Count + 1), block.Lines);
        }

        return string.Join('\n', lines);
    }

    /// <summary>Puts a block or some lines of another plan in.</summary>
    public static string Splice(string text, string other, Random random)
    {
        var lines = text.Split('\n').ToList();
        var from = other.Split('\n').ToList();
        var start = random.Next(from.Count);
        var piece = random.Percent(60) && FindBlock(from, random) is { Lines.Count: < 40 } block
            ? block.Lines
            : from.GetRange(start, Math.Min(random.Next(1, 6), from.Count - start));
        lines.InsertRange(random.Next(lines.Count + 1), piece);
        return string.Join('\n', lines);
    }

    private static (int Start, List<string> Lines)? FindBlock(List<string> lines, Random random)
    {
        var first = random.Next(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var start = (first + i) % lines.Count;
            if (IsOpening(lines[start]))
            {
                return (start, lines.GetRange(start, BlockLength(lines, start)));
            }
        }

        return null;
    }

    private static int BlockLength(List<string> lines, int start)
    {
        var depth = 0;
        for (var end = start; end < lines.Count; end++)
        {
            depth += IsOpening(lines[end]) ? 1 : IsClosing(lines[end]) ? -1 : 0;
            if (depth == 0)
            {
                return end - start + 1;
            }
        }

        return lines.Count - start;
    }

    private static bool IsOpening(string line) => line.TrimEnd() is [.., '{' or '｛'];

    private static bool IsClosing(string line) => line.TrimStart() is ['}' or '｝', ..];
}
