using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Origins;

/// <summary>
/// A printed text that knows where each character comes from. It is put together of such texts alone, so that nothing
/// is printed without an origin; who draws it takes it as a string.
/// </summary>
public sealed class TracedText
{
    private TracedText(ImmutableArray<TracedPiece> pieces)
    {
        Pieces = pieces;
        Text = pieces is [var only] ? only.Text : string.Concat(pieces.Select(static p => p.Text));
    }

    /// <summary>No text.</summary>
    public static TracedText Empty { get; } = new([]);

    /// <summary>Its pieces in order, none of them empty.</summary>
    public ImmutableArray<TracedPiece> Pieces { get; }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>How many characters it has.</summary>
    public int Length => Text.Length;

    /// <summary>
    /// The origin of the whole: that of the first piece that a source decides; else of the first; null if it is empty.
    /// </summary>
    public Origin? Origin =>
        (Pieces.FirstOrDefault(static p => p.Origin.Place is not null) ?? Pieces.FirstOrDefault())?.Origin;

    /// <summary>The characters alone.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator string?(TracedText? text) => text?.Text;

    /// <summary>One text behind the other.</summary>
    public static TracedText operator +(TracedText left, TracedText right) =>
        left.Length == 0 ? right : right.Length == 0 ? left : new([.. left.Pieces, .. right.Pieces]);

    /// <summary>What a value says: written where it stands in it word for word, else derived from it.</summary>
    public static TracedText Written(string text, Location value)
    {
        var (source, span) = (value.Source, value.Span);
        var at = source.Text.IndexOf(text, span.Start, span.Length, StringComparison.Ordinal);
        return at < 0
            ? Derived(text, value)
            : Of(text, new WrittenOrigin(new Location(source, new TextSpan(at, text.Length))));
    }

    /// <summary>A value that is printed as it stands.</summary>
    public static TracedText Written(PrintedText text) => Written(text.Text, text.Location);

    /// <summary>What follows from a declaration.</summary>
    public static TracedText Derived(string text, Location declaration) => Of(text, new DerivedOrigin(declaration));

    /// <summary>What is declared in one place and named in another.</summary>
    public static TracedText Cited(string text, Location citation, Location fact) =>
        Of(text, new CitedOrigin(citation, fact));

    /// <summary>What the layout adds.</summary>
    public static TracedText Generated(string text, GeneratedReason reason) => Of(text, new GeneratedOrigin(reason));

    /// <summary>Words and marks of the layout.</summary>
    public static TracedText Wording(string text) => Generated(text, GeneratedReason.Wording);

    /// <summary>The words of the layout around texts: $"（{period}）".</summary>
    public static TracedText Around(TracedTextHandler text) => new(text.Pieces);

    /// <summary>Texts one behind the other.</summary>
    public static TracedText Concat(IEnumerable<TracedText> texts) => new([.. texts.SelectMany(static t => t.Pieces)]);

    /// <summary>Texts with words of the layout between them.</summary>
    public static TracedText Join(string separator, IEnumerable<TracedText> texts)
    {
        var between = Generated(separator, GeneratedReason.Wording);
        return Concat(texts.SelectMany((text, i) => i == 0 ? [text] : (TracedText[])[between, text]));
    }

    /// <summary>The same text with another mark for one of its own, which then follows from what is written.</summary>
    public TracedText Replace(char written, char printed)
    {
        var replaced = Empty;
        var start = 0;
        for (var at = Text.IndexOf(written); at >= 0; at = Text.IndexOf(written, start))
        {
            var mark = Slice(at, 1).Pieces[0].Origin;
            replaced += Slice(start, at - start)
                + Of(printed.ToString(), mark is WrittenOrigin { At: var place } ? new DerivedOrigin(place) : mark);
            start = at + 1;
        }

        return replaced + Slice(start, Length - start);
    }

    /// <summary>The text without certain marks at its end.</summary>
    public TracedText TrimEnd(params ReadOnlySpan<char> marks) => Slice(0, Text.AsSpan().TrimEnd(marks).Length);

    /// <summary>A stretch of it.</summary>
    public TracedText Slice(int start, int length)
    {
        var pieces = ImmutableArray.CreateBuilder<TracedPiece>();
        var at = 0;
        foreach (var piece in Pieces)
        {
            var from = Math.Max(start, at);
            var to = Math.Min(start + length, at + piece.Text.Length);
            if (from < to)
            {
                pieces.Add(piece.Slice(from - at, to - from));
            }

            at += piece.Text.Length;
        }

        return new(pieces.ToImmutable());
    }

    /// <summary>The text in lines, with a break between two of them.</summary>
    /// <param name="lines">The lines, which are the text, but for the spaces between them.</param>
    public TracedText InLines(IEnumerable<string> lines)
    {
        var broken = Empty;
        var at = 0;
        foreach (var line in lines)
        {
            var start = Text.IndexOf(line, at, StringComparison.Ordinal);
            broken += (at == 0 ? Empty : Generated("\n", GeneratedReason.LineBreak)) + Slice(start, line.Length);
            at = start + line.Length;
        }

        return broken;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static TracedText Of(string text, Origin origin) =>
        text.Length == 0 ? Empty : new([new TracedPiece(text, origin)]);
}
