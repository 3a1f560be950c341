using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PlanDsl.Emit.Typography;

/// <summary>
/// Breaks a title into balanced lines that grow or form a diamond, without cutting a word, a book title, a bracket or
/// a number (GB/T 9704-2012, 7.3.1).
/// </summary>
public static class TitleBreaker
{
    /// <summary>二号 characters that fit in the 156 mm of the type area: 442.2 pt / 22 pt.</summary>
    private const double LineWidth = 20;

    private const double Forbidden = 1000;

    /// <summary>A break that is not known to fall between two words.</summary>
    private const double Doubtful = 6;

    private static readonly FrozenSet<string> Words = Load().ToFrozenSet();

    private static readonly int LongestWord = Words.Max(static w => w.Length);

    /// <summary>The lines, at least one; a short title is one line.</summary>
    public static ImmutableArray<string> Break(string title)
    {
        var width = TextWidth.Of(title);
        if (width <= LineWidth)
        {
            return [title];
        }

        var costs = BreakCosts(title);
        for (var lines = (int)Math.Ceiling(width / LineWidth); lines <= title.Length; lines++)
        {
            if (Best(title, costs, lines) is { } best)
            {
                return best;
            }
        }

        return [title];
    }

    private static ImmutableArray<string>? Best(string title, double[] costs, int lines)
    {
        ImmutableArray<string>? best = null;
        var bestScore = Forbidden;
        foreach (var breaks in Choices(title, costs, lines - 1))
        {
            ImmutableArray<string> cut = [.. Cut(title, breaks)];
            var widths = cut.Select(TextWidth.Of).ToArray();
            if (widths.Max() > LineWidth)
            {
                continue;
            }

            var score = breaks.Sum(b => costs[b]) + (widths.Max() - widths.Min()) + ShapeCost(widths);
            if (score < bestScore)
            {
                (best, bestScore) = (cut, score);
            }
        }

        return best;
    }

    private static IEnumerable<ImmutableArray<int>> Choices(string title, double[] costs, int count, int from = 1)
    {
        if (count == 0)
        {
            yield return [];
            yield break;
        }

        for (var at = from; at < title.Length; at++)
        {
            if (costs[at] >= Forbidden)
            {
                continue;
            }

            foreach (var rest in Choices(title, costs, count - 1, at + 1))
            {
                yield return rest.Insert(0, at);
            }
        }
    }

    private static IEnumerable<string> Cut(string title, ImmutableArray<int> breaks)
    {
        var start = 0;
        foreach (var at in breaks)
        {
            yield return title[start..at];
            start = at;
        }

        yield return title[start..];
    }

    /// <summary>An hourglass or a block of three and more equal lines is what the standard does not want.</summary>
    private static double ShapeCost(double[] widths)
    {
        if (widths.Length < 3)
        {
            return 0;
        }

        var waist = Enumerable.Range(1, widths.Length - 2)
            .Any(i => widths[i] < widths[i - 1] && widths[i] < widths[i + 1]);
        var block = widths.Max() - widths.Min() < 0.5;
        return waist || block ? 10 : 0;
    }

    /// <summary>What a break before each character costs.</summary>
    private static double[] BreakCosts(string title)
    {
        var costs = new double[title.Length];
        Array.Fill(costs, Doubtful);
        for (var i = 0; i < title.Length; i++)
        {
            for (var length = Math.Min(LongestWord, title.Length - i); length >= 2; length--)
            {
                if (Words.Contains(title.Substring(i, length)))
                {
                    costs[i] = Math.Min(costs[i], 0);
                    Array.Fill(costs, Forbidden, i + 1, length - 1);
                    if (i + length < title.Length)
                    {
                        costs[i + length] = 0;
                    }

                    i += length - 1;
                    break;
                }
            }
        }

        ForbidAroundMarks(title, costs);
        return costs;
    }

    private static void ForbidAroundMarks(string title, double[] costs)
    {
        var depth = 0;
        for (var i = 0; i < title.Length; i++)
        {
            var closes = "》〉）”’」".Contains(title[i]);
            var inside = depth > 0;
            depth += "《〈（“‘「".Contains(title[i]) ? 1 : closes ? -1 : 0;
            var glued = i > 0 && char.IsAsciiLetterOrDigit(title[i]) && char.IsAsciiLetterOrDigit(title[i - 1]);
            if (inside || closes || glued || "、，。：；—的".Contains(title[i]))
            {
                costs[i] = Forbidden;
            }
            else if (i > 0 && "》〉）”、".Contains(title[i - 1]))
            {
                costs[i] = 0;
            }
        }
    }

    private static IEnumerable<string> Load()
    {
        using var stream = typeof(TitleBreaker).Assembly.GetManifestResourceStream("title-words.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 1 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
