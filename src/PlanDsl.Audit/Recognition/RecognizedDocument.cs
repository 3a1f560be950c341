using System.Collections.Immutable;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Recognition;

/// <summary>A Word file with what its paragraphs are.</summary>
internal sealed class RecognizedDocument(WordFile file)
{
    private readonly Dictionary<WordParagraph, ElementRole> roles = [];
    private readonly Dictionary<WordParagraph, int> places = file.Paragraphs
        .Select(static (paragraph, place) => KeyValuePair.Create(paragraph, place)).ToDictionary();

    private readonly Dictionary<WordParagraph, DocumentPart> partOf = [];
    private ImmutableArray<DocumentPart> parts = [];

    internal WordFile File { get; } = file;

    internal OfficialFormat Format { get; set; }

    /// <summary>Whether the margins are judged as 37 and 35 mm.</summary>
    internal PageProfile Profile { get; set; }

    internal ImmutableArray<DocumentPart> Parts
    {
        get => parts;
        set
        {
            parts = value;
            foreach (var part in value)
            {
                foreach (var paragraph in part.Paragraphs)
                {
                    partOf[paragraph] = part;
                }
            }
        }
    }

    internal ImmutableArray<NamedAttachment> Attachments { get; set; } = [];

    /// <summary>
    /// The red rule of the head: the paragraph that has it as border or drawing; null if none was found.
    /// </summary>
    internal WordParagraph? HeadRule { get; set; }

    /// <summary>The first and last paragraph of the imprint; empty without one.</summary>
    internal ImmutableArray<WordParagraph> Imprint { get; set; } = [];

    /// <summary>Whether it has a head, so that it is an official document and not only a part of one.</summary>
    internal bool IsOfficial => Format != OfficialFormat.None;

    /// <summary>The part that carries the title of the whole; null if there is none.</summary>
    internal DocumentPart? MainPart => Parts.FirstOrDefault(static part => !part.IsAttachment);

    internal ElementRole RoleOf(WordParagraph paragraph) =>
        roles.TryGetValue(paragraph, out var role) ? role : paragraph.IsBlank ? ElementRole.Blank : ElementRole.Other;

    internal bool IsKnown(WordParagraph paragraph) => roles.ContainsKey(paragraph);

    internal void Set(WordParagraph paragraph, ElementRole role) => roles[paragraph] = role;

    /// <summary>The paragraphs of some roles in order.</summary>
    internal IEnumerable<WordParagraph> Of(params ElementRole[] wanted) =>
        File.Paragraphs.Where(paragraph => wanted.Contains(RoleOf(paragraph)));

    /// <summary>The part that a paragraph belongs to; null for the head.</summary>
    internal DocumentPart? PartOf(WordParagraph paragraph) => partOf.GetValueOrDefault(paragraph);

    /// <summary>Where a paragraph stands in the body, from 0; below 0 for one of headers and footers.</summary>
    internal int PlaceOf(WordParagraph paragraph) => places.TryGetValue(paragraph, out var place) ? place : -1;

    /// <summary>
    /// The empty lines between two paragraphs of the text, distances before and after counted as parts of a line.
    /// </summary>
    /// <returns>Null if a table, a drawing or a page stands between them, so that the file does not tell.</returns>
    internal double? LinesBetween(WordParagraph upper, WordParagraph lower)
    {
        var first = PlaceOf(upper);
        var last = PlaceOf(lower);
        if (first < 0 || last <= first || !lower.IsInFlow || !upper.IsInFlow)
        {
            return null;
        }

        var pitch = lower.Section.LinePitch is > 200 and { } own ? own : 592;
        var height = upper.Format.After + lower.Format.Before;
        for (var i = first + 1; i < last; i++)
        {
            var between = File.Paragraphs[i];
            if (!between.IsBlank || !between.IsInFlow || between.StartsPage)
            {
                return null;
            }

            height += between.Format.Before + between.Format.After + HeightOf(between, pitch);
        }

        return lower.StartsPage ? null : height / pitch;
    }

    /// <summary>The height of an empty line.</summary>
    private static double HeightOf(WordParagraph blank, double pitch) => blank.Format.LineRule switch
    {
        "exact" => blank.Format.Line,
        "atLeast" => Math.Max(blank.Format.Line, pitch),
        _ when blank.Section.Grid is not (null or "default") => pitch * Math.Max(1, blank.Format.Line / 240),
        // Without a grid a line is about 1.3 times its type.
        _ => blank.MarkFormat.Size * 26 * blank.Format.Line / 240,
    };
}
