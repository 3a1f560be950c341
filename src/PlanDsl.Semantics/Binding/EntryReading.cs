using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Reading entries by keyword.</summary>
internal static class EntryReading
{
    internal static IEnumerable<EntrySyntax> Entries(this EntrySyntax parent, Keyword keyword) =>
        parent.Block is null ? [] : parent.Block.Members.OfType<EntrySyntax>().Where(e => e.Keyword == keyword);

    internal static EntrySyntax? Entry(this EntrySyntax parent, Keyword keyword) =>
        parent.Entries(keyword).FirstOrDefault();

    internal static ValueText? ValueText(this EntrySyntax entry) =>
        entry.Value is null ? null : Syntax.Values.ValueText.Of(entry.Value);

    /// <summary>The value of the first entry with a keyword; null if there is none or it has no value.</summary>
    internal static ValueText? ValueOf(this EntrySyntax parent, Keyword keyword) => parent.Entry(keyword)?.ValueText();

    internal static ValueText? IdentifierText(this EntrySyntax entry) =>
        entry.Identifier is null ? null : Syntax.Values.ValueText.Of(entry.Identifier);

    /// <summary>
    /// The identifier as it is compared and stored: full-width letters and digits are half-width ones.
    /// </summary>
    internal static string Id(this SyntaxToken identifier) => Punctuation.ToHalfWidth(identifier.Text);

    /// <summary>An identifier that a value names, in the same form.</summary>
    internal static string Id(this ValueText name) => Punctuation.ToHalfWidth(name.Text);

    /// <summary>Where to point for an entry as a whole: its head, not its body.</summary>
    internal static Location HeadLocation(this EntrySyntax entry)
    {
        var end = entry.Value?.Span.End ?? entry.Identifier?.Span.End ?? entry.KeywordToken.Span.End;
        return new Location(entry.Source, TextSpan.FromBounds(entry.KeywordToken.Span.Start, end));
    }

    /// <summary>Where a title stands: the value, else the head.</summary>
    internal static Location TitleLocation(this EntrySyntax entry) => entry.Value?.Location ?? entry.HeadLocation();
}
