using System.Collections.Immutable;

namespace PlanDsl.Audit.WordReading;

/// <summary>A section: pages of one layout. Lengths in twips.</summary>
internal sealed class WordSection
{
    /// <summary>From 1.</summary>
    internal required int Number { get; init; }

    internal double Width { get; init; }

    internal double Height { get; init; }

    internal double Top { get; init; }

    internal double Bottom { get; init; }

    internal double Left { get; init; }

    internal double Right { get; init; }

    internal double Gutter { get; init; }

    /// <summary>From the lower edge of the paper to the footer's lower edge.</summary>
    internal double Footer { get; init; }

    internal bool IsLandscape => Width > Height;

    internal double InkWidth => Width - Left - Right - Gutter;

    internal double TextHeight => Height - Top - Bottom;

    /// <summary>default, lines, linesAndChars or snapToChars; null if the section has no grid.</summary>
    internal string? Grid { get; init; }

    /// <summary>Twips; null if the grid has no height of a line.</summary>
    internal double? LinePitch { get; init; }

    /// <summary>The height of a line of the grid, twips; null where lines do not snap to one.</summary>
    internal double? GridPitch =>
        Grid is "lines" or "linesAndChars" or "snapToChars" && LinePitch is > 0 ? LinePitch : null;

    /// <summary>What a grid of characters adds to each, 4096ths of a point.</summary>
    internal double CharSpace { get; init; }

    /// <summary>Whether its first page has headers and footers of its own.</summary>
    internal bool HasTitlePage { get; init; }

    /// <summary>Whether it begins on a page of its own.</summary>
    internal bool StartsPage { get; init; }

    /// <summary>The number that its pages begin with; null if they go on.</summary>
    internal double? FirstPageNumber { get; init; }

    /// <summary>How many columns its text has.</summary>
    internal double Columns { get; init; }

    internal bool HasLineNumbers { get; init; }

    internal bool HasPageBorders { get; init; }

    /// <summary>How its page numbers are written, as Word calls it; null for plain digits.</summary>
    internal string? NumberFormat { get; init; }

    /// <summary>Footers by kind (default, even, first), those taken over from the section before included.</summary>
    internal IReadOnlyDictionary<string, ImmutableArray<WordParagraph>> Footers { get; set; } =
        new Dictionary<string, ImmutableArray<WordParagraph>>();

    /// <summary>Headers, likewise.</summary>
    internal IReadOnlyDictionary<string, ImmutableArray<WordParagraph>> Headers { get; set; } =
        new Dictionary<string, ImmutableArray<WordParagraph>>();
}
