using System.Collections.Immutable;

namespace PlanDsl.Audit.WordReading;

/// <summary>What a Word file says, all styles applied.</summary>
internal sealed class WordFile
{
    private IReadOnlyList<WordParagraph>? margins;

    internal required ImmutableArray<WordSection> Sections { get; init; }

    /// <summary>Paragraphs of the body in order; those of a text box stand behind the one that holds the box.</summary>
    internal required ImmutableArray<WordParagraph> Paragraphs { get; init; }

    /// <summary>Paragraphs of headers and footers, each once.</summary>
    internal IReadOnlyList<WordParagraph> Margins => margins ??=
    [
        .. Sections.SelectMany(static s => s.Headers.Values.Concat(s.Footers.Values)).Distinct()
            .SelectMany(static story => story).Distinct(),
    ];

    /// <summary>Tables of the body in order, those in boxes and cells included.</summary>
    internal required ImmutableArray<WordTable> Tables { get; init; }

    /// <summary>Whether even pages have headers and footers of their own.</summary>
    internal bool HasEvenPages { get; init; }

    /// <summary>Whether the margins of even pages are the mirror image.</summary>
    internal bool MirrorsMargins { get; init; }

    /// <summary>Points; the type that a grid of characters is counted from.</summary>
    internal double NormalSize { get; init; }

    internal ImmutableArray<string> DamagedParts { get; init; } = [];
}
