using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.PageNumbers;

/// <summary>A page number in the margin of a section.</summary>
/// <param name="Section">The section.</param>
/// <param name="Kind">default, even or first.</param>
/// <param name="Paragraph">Its paragraph.</param>
/// <param name="Run">The run of the number itself.</param>
/// <param name="Story">All paragraphs of its footer.</param>
internal sealed partial record PageNumber(
    WordSection Section, string Kind, WordParagraph Paragraph, WordRun Run, IReadOnlyList<WordParagraph> Story)
{
    /// <summary>Whether it is placed freely on the page, so that a file does not tell where.</summary>
    internal bool IsFree => Paragraph.IsInBox || Paragraph.Format.IsFramed || Paragraph.Table is not null;

    /// <summary>
    /// The numbers that are printed, each once: those of even pages only if there are such footers, and those in
    /// headers, from which boxes hang anywhere on the page.
    /// </summary>
    internal static IEnumerable<PageNumber> Of(RecognizedDocument document) => document.File.Sections
        .SelectMany(section => All(document, section, section.Footers)
            .Concat(All(document, section, section.Headers)))
        .DistinctBy(static number => (number.Paragraph, number.Section.IsLandscape));

    /// <summary>The numbers in headers or footers of one section.</summary>
    internal static IEnumerable<PageNumber> All(
        RecognizedDocument document,
        WordSection section,
        IReadOnlyDictionary<string, System.Collections.Immutable.ImmutableArray<WordParagraph>> stories)
    {
        foreach (var (kind, story) in stories)
        {
            if ((kind == "even" && !document.File.HasEvenPages) || (kind == "first" && !section.HasTitlePage))
            {
                continue;
            }

            foreach (var paragraph in story)
            {
                if (paragraph.Runs.FirstOrDefault(static run => run.IsPageNumber) is { } run)
                {
                    yield return new PageNumber(section, kind, paragraph, run, story);
                }
            }
        }
    }

    /// <summary>
    /// Whether the document needs page numbers at all: a form on a sheet of its own need not have any, nor has the
    /// first page of a letter.
    /// </summary>
    internal static bool AreNeeded(RecognizedDocument document) => document.Format == OfficialFormat.Letter
        ? document.IsSurelyLong
        : document.IsOfficial || document.Of(ElementRole.Body, ElementRole.Heading1).Any();

    /// <summary>Its text with the figure 1 for the number.</summary>
    internal string Written => string.Concat(Paragraph.Runs.Select(static run =>
        run.IsPageNumber ? Figures().Replace(run.Text, "1") : run.Text)).Trim();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Figures();
}
