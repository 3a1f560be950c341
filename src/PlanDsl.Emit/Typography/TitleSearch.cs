using System.Collections.Immutable;

namespace PlanDsl.Emit.Typography;

/// <summary>
/// Searches the places where a title is best broken into a number of lines. What cannot become the best is not
/// followed, and the search ends after a number of steps, with the best of those it has seen, whatever the title is.
/// </summary>
internal sealed class TitleSearch
{
    /// <summary>Titles of up to four lines take some thousand steps, of which each takes nanoseconds.</summary>
    private const int MostSteps = 200_000;

    private readonly string title;
    private readonly double[] costs;
    private readonly double lineWidth;
    private readonly double forbidden;

    /// <summary>The width before each place, without spaces, and the pairs set apart before it.</summary>
    private readonly double[] widthBefore;
    private readonly double[] solidBefore;
    private readonly int[] pairsBefore;

    /// <summary>Where the line before a break ends: two issuers are a space apart, which the break replaces.</summary>
    private readonly int[] lineEnd;

    private readonly int[] breaks;
    private readonly double[] widths;
    private int[]? best;
    private double bestScore;
    private int steps;

    private TitleSearch(string title, double[] costs, double lineWidth, double forbidden, int lines)
    {
        this.title = title;
        this.costs = costs;
        this.lineWidth = lineWidth;
        this.forbidden = forbidden;
        bestScore = forbidden;
        breaks = new int[lines - 1];
        widths = new double[lines];
        widthBefore = new double[title.Length + 1];
        solidBefore = new double[title.Length + 1];
        pairsBefore = new int[title.Length + 1];
        lineEnd = new int[title.Length + 1];
        for (var i = 0; i < title.Length; i++)
        {
            var isSpace = char.IsWhiteSpace(title[i]);
            var width = TextWidth.At(title, i);
            widthBefore[i + 1] = widthBefore[i] + width;
            solidBefore[i + 1] = solidBefore[i] + (isSpace ? 0 : width);
            pairsBefore[i + 1] = pairsBefore[i] + (i > 0 && TextWidth.AreSetApart(title[i - 1], title[i]) ? 1 : 0);
            lineEnd[i + 1] = isSpace ? lineEnd[i] : i + 1;
        }
    }

    /// <summary>The lines that cost least; null if none can be found.</summary>
    /// <param name="title">The title.</param>
    /// <param name="costs">What a break before each character costs.</param>
    /// <param name="lines">How many lines, at least 1.</param>
    /// <param name="lineWidth">What a line holds, in full-width characters.</param>
    /// <param name="forbidden">The cost from which on there is no break.</param>
    internal static ImmutableArray<string>? Best(
        string title, double[] costs, int lines, double lineWidth, double forbidden)
    {
        var search = new TitleSearch(title, costs, lineWidth, forbidden, lines);
        search.Follow(0, 0, 0, double.MaxValue, 0);
        return search.best is { } found ? search.Cut(found) : null;
    }

    /// <summary>Lines as far as each can be filled; one that has no place for a break is broken at its edge.</summary>
    internal static ImmutableArray<string> Fill(string title, double[] costs, double lineWidth, double forbidden)
    {
        var search = new TitleSearch(title, costs, lineWidth, forbidden, 1);
        var found = new List<int>();
        var start = 0;
        while (search.Widest(start, title.Length) > lineWidth)
        {
            var (at, wanted) = (start + 1, 0);
            for (; at < title.Length && search.Widest(start, search.lineEnd[at]) <= lineWidth; at++)
            {
                wanted = costs[at] < forbidden ? at : wanted;
            }

            start = wanted > 0 ? wanted : search.Edge(start, at - 1);
            found.Add(start);
        }

        return search.Cut([.. found]);
    }

    /// <summary>The last place of a full line; a character of two code units is not cut.</summary>
    private int Edge(int start, int at)
    {
        at -= char.IsLowSurrogate(title[at]) && at > start + 1 ? 1 : 0;
        return at > start ? at : start + (char.IsHighSurrogate(title[start]) ? 2 : 1);
    }

    private void Follow(int line, int start, double spent, double least, double most)
    {
        if (line == breaks.Length)
        {
            Finish(start, spent, least, most);
            return;
        }

        var linesLeft = breaks.Length - line;
        for (var at = start + 1; at < title.Length; at++)
        {
            if (Widest(start, lineEnd[at]) > lineWidth)
            {
                return;
            }

            if (costs[at] >= forbidden || solidBefore[^1] - solidBefore[at] > linesLeft * lineWidth)
            {
                continue;
            }

            var width = Width(start, lineEnd[at]);
            var (narrowest, widest) = (Math.Min(least, width), Math.Max(most, width));
            if (spent + costs[at] + widest - narrowest >= bestScore)
            {
                continue;
            }

            if (++steps > MostSteps)
            {
                return;
            }

            (breaks[line], widths[line]) = (at, width);
            Follow(line + 1, at, spent + costs[at], narrowest, widest);
        }
    }

    private void Finish(int start, double spent, double least, double most)
    {
        var width = Width(start, title.Length);
        if (Widest(start, title.Length) > lineWidth)
        {
            return;
        }

        widths[^1] = width;

        // Of two lines the longer one stands below.
        var score = spent + Math.Max(most, width) - Math.Min(least, width) + ShapeCost(widths)
            + (widths[0] > width ? 0.5 : 0);
        if (score < bestScore)
        {
            (best, bestScore) = ([.. breaks], score);
        }
    }

    /// <summary>An hourglass or a block of three and more equal lines is what the standard does not want.</summary>
    private static double ShapeCost(double[] widths)
    {
        if (widths.Length < 3)
        {
            return 0;
        }

        var waist = false;
        for (var i = 1; i < widths.Length - 1; i++)
        {
            waist |= widths[i] < widths[i - 1] && widths[i] < widths[i + 1];
        }

        return waist || widths.Max() - widths.Min() < 0.5 ? 10 : 0;
    }

    private ImmutableArray<string> Cut(int[] found)
    {
        var lines = ImmutableArray.CreateBuilder<string>(found.Length + 1);
        var start = 0;
        foreach (var at in found)
        {
            lines.Add(title[start..Math.Max(start, lineEnd[at])]);
            start = at;
        }

        lines.Add(title[start..]);
        return lines.ToImmutable();
    }

    private double Width(int start, int end) => end <= start ? 0 : widthBefore[end] - widthBefore[start];

    /// <summary>The most that a line takes in any program.</summary>
    private double Widest(int start, int end) => end <= start
        ? 0
        : Width(start, end) + (TextWidth.ScriptGap * (pairsBefore[end] - pairsBefore[start + 1]));
}
