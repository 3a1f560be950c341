using System.Collections.Immutable;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Recognition;

/// <summary>A stretch of the document that begins on a page: the notice, the plan it issues, an attachment.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Paragraphs">All its paragraphs in order.</param>
internal sealed record DocumentPart(int Number, ImmutableArray<WordParagraph> Paragraphs)
{
    /// <summary>Whether a table stands in it.</summary>
    internal bool HasTable { get; } = Paragraphs.Any(static paragraph => paragraph.Table is not null);

    /// <summary>Whether it is an attachment or further pages of one.</summary>
    internal bool IsAttachment { get; set; }

    /// <summary>The word 附件 at its head; null if it has none.</summary>
    internal WordParagraph? Label { get; set; }

    /// <summary>The number of the label; 0 for none.</summary>
    internal int LabelNumber { get; set; }

    /// <summary>The lines of its title as printed.</summary>
    internal ImmutableArray<WordParagraph> Title { get; set; } = [];

    /// <summary>The title without its breaks.</summary>
    internal string TitleText => string.Concat(TitleLines);

    /// <summary>The lines of the title.</summary>
    internal IEnumerable<string> TitleLines => Title.SelectMany(static paragraph => paragraph.Text.Split('\n'))
        .Select(static line => line.Trim(' ', '\u3000', '\t')).Where(static line => line.Length > 0);
}
