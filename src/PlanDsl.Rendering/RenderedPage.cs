using System.Collections.Immutable;

namespace PlanDsl.Rendering;

/// <summary>A page as it was laid out.</summary>
public sealed class RenderedPage
{
    private readonly Lazy<PageInk> ink;

    internal RenderedPage(int number, double width, double height, ImmutableArray<TextLine> lines, Func<PageInk> draw)
    {
        Number = number;
        Width = width;
        Height = height;
        Lines = lines;
        ink = new Lazy<PageInk>(draw);
    }

    /// <summary>Its place in the file, from 1.</summary>
    public int Number { get; }

    /// <summary>Its width in mm.</summary>
    public double Width { get; }

    /// <summary>Its height in mm.</summary>
    public double Height { get; }

    /// <summary>Its lines of text from top to bottom, page number included.</summary>
    public ImmutableArray<TextLine> Lines { get; }

    /// <summary>Its picture; drawn when it is first asked for.</summary>
    public PageInk Ink => ink.Value;
}
