using System.Collections.Immutable;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Recognition;

/// <summary>A Word file with what its paragraphs are.</summary>
internal sealed class RecognizedDocument(WordFile file)
{
    /// <summary>An empty paragraph whose height is near that of a line is one.</summary>
    private const double LowestLine = 0.65;
    private const double HighestLine = 1.4;

    /// <summary>Lines of text that are further from 29 pt, in twips, are no measure for others.</summary>
    private const double LowestText = 500;
    private const double HighestText = 720;

    private readonly Dictionary<WordParagraph, ElementRole> roles = [];
    private readonly Dictionary<WordParagraph, int> places = file.Paragraphs
        .Select(static (paragraph, place) => KeyValuePair.Create(paragraph, place)).ToDictionary();

    private readonly Dictionary<WordParagraph, DocumentPart> partOf = [];
    private ImmutableArray<DocumentPart> parts = [];
    private double? textLine;

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

    /// <summary>
    /// Whether it has more than one page whatever the layout: a break, or more lines than a page holds.
    /// </summary>
    internal bool IsSurelyLong => File.Paragraphs.SkipWhile(static p => !p.HasText).Skip(1)
        .Any(static p => p.StartsPage)
        || File.Paragraphs.Where(static p => p.IsInFlow)
            .Sum(static p => Math.Max(1, InkWidth.Of(p.Text) / StandardPage.Characters)) > 1.5 * StandardPage.Lines;

    /// <summary>Whether its number or date is still to be filled in.</summary>
    internal bool IsDraft => Of(ElementRole.DocumentNumber, ElementRole.Date)
        .Any(static p => p.Trimmed.IndexOfAny(TextPatterns.Placeholders) >= 0);

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

        var line = TextLine;
        var lines = (upper.Format.After + lower.Format.Before) / line;
        for (var i = first + 1; i < last; i++)
        {
            var between = File.Paragraphs[i];
            if (!between.IsBlank || !between.IsInFlow || between.StartsPage)
            {
                return null;
            }

            var height = LineHeights.OfBlank(between) / line;
            lines += ((between.Format.Before + between.Format.After) / line)
                + (height is >= LowestLine and <= HighestLine ? 1 : height);
        }

        return lower.StartsPage ? null : lines;
    }

    /// <summary>
    /// The height of a line of the text, twips: what most of its paragraphs have, or what the page should have.
    /// </summary>
    private double TextLine => textLine ??= Of(ElementRole.Body)
        .Where(static p => !p.Section.IsLandscape)
        .Select(static p => LineHeights.Set(p, Lengths.SizeThree) ?? 0)
        .Where(static height => height is >= LowestText and <= HighestText)
        .CountBy(static height => Math.Round(height)).DefaultIfEmpty(new(StandardPage.LineOf(Profile), 0))
        .MaxBy(static pair => pair.Value).Key;
}
