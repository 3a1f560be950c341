using System.Collections.Immutable;

namespace PlanDsl.Audit.WordReading;

/// <summary>A paragraph.</summary>
internal sealed class WordParagraph
{
    private string? text;
    private string? trimmed;

    /// <summary>Its number in its part, from 1.</summary>
    internal required int Number { get; init; }

    /// <summary>Name of its part.</summary>
    internal required string Part { get; init; }

    /// <summary>Its section; for headers and footers the first that shows them.</summary>
    internal required WordSection Section { get; init; }

    internal required ParagraphFormat Format { get; init; }

    internal required ImmutableArray<WordRun> Runs { get; init; }

    /// <summary>The look of its mark, which is that of an empty paragraph.</summary>
    internal required RunFormat MarkFormat { get; init; }

    /// <summary>The number that Word itself puts before it; empty if none.</summary>
    internal required string ListNumber { get; init; }

    /// <summary>The table that it stands in; null if in none.</summary>
    internal WordTable? Table { get; init; }

    /// <summary>Whether it stands in a text box.</summary>
    internal bool IsInBox { get; init; }

    /// <summary>Whether the box sets its text on its side.</summary>
    internal bool IsTurned { get; init; }

    /// <summary>Whether the writing begins a page: by a break, a section or its own setting.</summary>
    internal bool StartsPage { get; set; }

    /// <summary>Whether it ends with a break of the page.</summary>
    internal bool EndsPage { get; init; }

    /// <summary>Lines that are drawn here.</summary>
    internal ImmutableArray<WordLine> Lines { get; init; } = [];

    /// <summary>Whether a picture or another drawing is here whose content cannot be read.</summary>
    internal bool HasPicture { get; init; }

    /// <summary>Whether a text box is fastened to it.</summary>
    internal bool HoldsBox { get; init; }

    /// <summary>Whether changes to it are tracked that nobody has accepted or rejected.</summary>
    internal bool HasRevision { get; init; }

    /// <summary>Whether somebody has commented on it.</summary>
    internal bool HasComment { get; init; }

    /// <summary>Words that are drawn, as watermarks are; empty if there are none.</summary>
    internal string DrawnWords { get; init; } = "";

    /// <summary>Its printed characters, its list number before them.</summary>
    internal string Text => text ??= ListNumber + string.Concat(
        Runs.Where(static run => !run.Format.IsHidden).Select(static run => run.Text));

    /// <summary>Its text without the blanks around it.</summary>
    internal string Trimmed => trimmed ??= Text.Trim(' ', '\u3000', '\t', '\n', '\u00A0');

    /// <summary>Whether characters are printed, and not only drawings.</summary>
    internal bool HasText => Trimmed.Length > 0;

    /// <summary>Whether nothing is printed.</summary>
    internal bool IsBlank => Trimmed.Length == 0 && Lines.IsEmpty && !HasPicture;

    /// <summary>Whether it stands in the text itself: in no table and no box.</summary>
    internal bool IsInFlow => Table is null && !IsInBox && !Format.IsFramed;

    /// <summary>Its printed runs that hold more than blanks.</summary>
    internal IEnumerable<WordRun> Printed => Runs.Where(static run =>
        !run.Format.IsHidden && !run.IsPrompt && !string.IsNullOrWhiteSpace(run.Text));
}
