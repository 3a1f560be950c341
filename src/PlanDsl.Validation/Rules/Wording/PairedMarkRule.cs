using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>
/// Brackets, quotes and book title marks come in pairs within a paragraph, a title or a label.
/// </summary>
/// <remarks>{0}: the mark.</remarks>
internal sealed class PairedMarkRule() : PlanRule(new(
    "PLN4002",
    Severity.Warning,
    new("括号、引号或书名号不成对", "Unpaired mark"),
    new("“{0}”没有配对。", "\"{0}\" has no partner."),
    new("补上另一半，或删去这一半。", "Add its partner or delete it.")))
{
    private const string Opening = "（《〈〔【“‘(「{｛";
    private const string Closing = "）》〉〕】”’)」}｝";

    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        PlanReading.Titles(plan)
            .Concat(plan.Forms.SelectMany(static f => f.Fields)
                .Select(static f => new PlacedText(f.Printed, f.Location)))
            .SelectMany(CheckText)
            .Concat(PlanReading.Prose(plan).SelectMany(static p => p.Paragraphs)
                .Where(static p => p.Runs.Length > 0)
                .SelectMany(CheckParagraph));

    private IEnumerable<Diagnostic> CheckText(PlacedText text) =>
        FindUnpaired(text.Text) is { } at ? [Report(text.Text[at], text.Location)] : [];

    /// <summary>
    /// Reads what is written, which tells the mark's own place; what a citation prints is checked elsewhere.
    /// </summary>
    private IEnumerable<Diagnostic> CheckParagraph(ProseParagraph paragraph)
    {
        var source = paragraph.Runs[0].Location.Source;
        var start = paragraph.Runs[0].Location.Span.Start;
        var text = source.ToString(TextSpan.FromBounds(start, paragraph.Runs[^1].Location.Span.End));
        return FindUnpaired(text) is { } at
            ? [Report(text[at], new Location(source, new TextSpan(start + at, 1))) with { Fix = Fix(text, at, start) }]
            : [];
    }

    /// <summary>Brackets of two widths, （甲), are meant as a pair: the half-width one becomes full-width.</summary>
    private static ImmutableArray<TextChange> Fix(string text, int closing, int start)
    {
        var open = text[..closing].LastIndexOfAny(['(', '（', ')', '）']);
        if (open < 0 || text[open] is not ('(' or '（') || text[closing] is not (')' or '）'))
        {
            return [];
        }

        var isHalf = text[closing] == ')';
        return [new TextChange(new TextSpan(start + (isHalf ? closing : open), 1), isHalf ? "）" : "（")];
    }

    private Diagnostic Report(char mark, Location location) =>
        Report(location, mark.ToString());

    /// <summary>
    /// The first mark without its partner; 1) after a figure is a number, and an escaped brace is meant.
    /// </summary>
    private static int? FindUnpaired(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && text[i - 1] == '\\')
            {
                continue;
            }

            if (Opening.Contains(text[i]))
            {
                open.Push(i);
            }
            else if (Closing.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var kind)
            {
                if (open.Count > 0 && kind == Opening.IndexOf(text[open.Peek()], StringComparison.Ordinal))
                {
                    open.Pop();
                }
                else if (!IsNumber(text, i) || open.Count > 0)
                {
                    // 《甲（乙》: the book title mark has its partner, the bracket inside it has none.
                    return open.Any(at => kind == Opening.IndexOf(text[at], StringComparison.Ordinal))
                        ? open.Peek()
                        : i;
                }
            }
        }

        return open.Count > 0 ? open.Peek() : null;
    }

    private static bool IsNumber(string text, int bracket) => bracket > 0 && char.IsAsciiDigit(text[bracket - 1]);
}
