using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics.Binding;

/// <summary>Reads 照录：理由 """…""": every line a paragraph, nothing in it is read.</summary>
internal static class VerbatimBinder
{
    internal static VerbatimSymbol Bind(EntrySyntax entry) => new(
        entry.ValueText()?.Unquote() ?? string.Empty,
        entry.Prose?.Content is { } content ? Lines(content) : [],
        entry.HeadLocation());

    /// <summary>The lines without their indentation, each with its place.</summary>
    private static ImmutableArray<PrintedText> Lines(SyntaxToken content)
    {
        var lines = ImmutableArray.CreateBuilder<PrintedText>();
        var (text, at) = (content.Text, 0);
        foreach (var line in ProseLines.Dedent(text))
        {
            // A line is the end of what stands in the file; a blank one is empty wherever it begins.
            at = text.IndexOf(line, at, StringComparison.Ordinal);
            var place = new TextSpan(content.Span.Start + at, line.Length);
            lines.Add(new PrintedText(line, new Location(content.Source, place)));
            at = Math.Min(text.Length, EndOfLine(text, at + line.Length));
        }

        return lines.ToImmutable();
    }

    private static int EndOfLine(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\r' or '\n'))
        {
            at++;
        }

        return at + (at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1);
    }
}
