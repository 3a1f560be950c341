using System.Collections.Immutable;

namespace PlanDsl.Rendering;

/// <summary>What is printed on a page, dot by dot; all lengths in mm from its upper left corner.</summary>
public sealed class PageInk
{
    /// <summary>A line of ink is a rule, not a stroke of a character, from this length on.</summary>
    private const double ShortestRule = 100;

    /// <summary>What stands higher is no rule.</summary>
    private const double HighestRule = 2;

    private readonly int width;
    private readonly int height;
    private readonly double dot;
    private readonly bool[] ink;
    private readonly bool[] red;

    private PageInk(int width, int height, int resolution, ReadOnlySpan<byte> dots)
    {
        this.width = width;
        this.height = height;
        dot = 25.4 / resolution;
        ink = new bool[width * height];
        red = new bool[width * height];
        for (var i = 0; i < ink.Length; i++)
        {
            var (r, g, b) = (dots[3 * i], dots[(3 * i) + 1], dots[(3 * i) + 2]);
            ink[i] = Math.Min(r, Math.Min(g, b)) < 128;
            red[i] = r > 160 && g < 110 && b < 110;
        }
    }

    /// <summary>Reads a picture in the portable pixmap format (P6, 8 bits).</summary>
    /// <param name="pixmap">The picture.</param>
    /// <param name="resolution">Its dots per inch.</param>
    public static PageInk Read(ReadOnlySpan<byte> pixmap, int resolution)
    {
        var at = 2;
        var width = ReadNumber(pixmap, ref at);
        var height = ReadNumber(pixmap, ref at);
        var most = ReadNumber(pixmap, ref at);
        return pixmap.StartsWith("P6"u8) && most == 255
            ? new PageInk(width, height, resolution, pixmap[(at + 1)..])
            : throw new RenderingException($"{Programs.Picture} made no pixmap of 8 bits");
    }

    /// <summary>The smallest box around all ink in an area; null if there is none.</summary>
    /// <param name="area">Where to look; null for the whole page.</param>
    /// <param name="onlyRed">Whether only red counts.</param>
    public Box? Bounds(Box? area = null, bool onlyRed = false)
    {
        var dots = onlyRed ? red : ink;
        var (left, top, right, bottom) = Dots(area);
        var (x0, y0, x1, y1) = (int.MaxValue, int.MaxValue, -1, -1);
        for (var y = top; y < bottom; y++)
        {
            var row = dots.AsSpan((y * width) + left, right - left);
            var first = row.IndexOf(true);
            if (first >= 0)
            {
                (x0, x1) = (Math.Min(x0, left + first), Math.Max(x1, left + row.LastIndexOf(true)));
                (y0, y1) = (Math.Min(y0, y), y);
            }
        }

        return y1 < 0 ? null : new Box(x0 * dot, y0 * dot, (x1 + 1) * dot, (y1 + 1) * dot);
    }

    /// <summary>The bands of ink in an area from top to bottom: lines of text, rules; white parts them.</summary>
    /// <param name="area">Where to look; null for the whole page.</param>
    /// <param name="onlyRed">Whether only red counts.</param>
    public ImmutableArray<Box> Bands(Box? area = null, bool onlyRed = false)
    {
        var dots = onlyRed ? red : ink;
        var (left, top, right, bottom) = Dots(area);
        var bands = ImmutableArray.CreateBuilder<Box>();
        var start = -1;
        for (var y = top; y <= bottom; y++)
        {
            var hasInk = y < bottom && dots.AsSpan((y * width) + left, right - left).Contains(true);
            if (hasInk && start < 0)
            {
                start = y;
            }
            else if (!hasInk && start >= 0)
            {
                bands.Add(Bounds(new Box(left * dot, start * dot, right * dot, y * dot), onlyRed)!);
                start = -1;
            }
        }

        return bands.ToImmutable();
    }

    /// <summary>The level rules of the page from top to bottom.</summary>
    public ImmutableArray<PageRule> Rules()
    {
        var least = (int)(ShortestRule / dot);
        var rules = ImmutableArray.CreateBuilder<PageRule>();
        var (start, from, to) = (-1, 0, 0);
        for (var y = 0; y <= height; y++)
        {
            var (runFrom, runTo) = y < height ? LongestRun(y) : (0, 0);
            if (runTo - runFrom >= least)
            {
                (start, from, to) = start < 0
                    ? (y, runFrom, runTo)
                    : (start, Math.Min(from, runFrom), Math.Max(to, runTo));
            }
            else if (start >= 0)
            {
                var place = new Box(from * dot, start * dot, to * dot, y * dot);
                if (place.Height <= HighestRule)
                {
                    rules.Add(new PageRule(place, red[(((start + y) / 2) * width) + ((from + to) / 2)]));
                }

                start = -1;
            }
        }

        return rules.ToImmutable();
    }

    private (int From, int To) LongestRun(int y)
    {
        var row = ink.AsSpan(y * width, width);
        var (bestFrom, bestTo, at) = (0, 0, 0);
        while (at < width)
        {
            var from = row[at..].IndexOf(true);
            if (from < 0)
            {
                break;
            }

            from += at;
            var length = row[from..].IndexOf(false);
            at = length < 0 ? width : from + length;
            if (at - from > bestTo - bestFrom)
            {
                (bestFrom, bestTo) = (from, at);
            }
        }

        return (bestFrom, bestTo);
    }

    private (int Left, int Top, int Right, int Bottom) Dots(Box? area) => area is null
        ? (0, 0, width, height)
        : (Dot(area.Left, width), Dot(area.Top, height), Dot(area.Right, width), Dot(area.Bottom, height));

    private int Dot(double place, int most) => Math.Clamp((int)Math.Round(place / dot), 0, most);

    private static int ReadNumber(ReadOnlySpan<byte> text, ref int at)
    {
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        var value = 0;
        while (at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9')
        {
            value = (value * 10) + text[at++] - '0';
        }

        return value;
    }
}
