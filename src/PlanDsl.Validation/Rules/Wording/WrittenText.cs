using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>
/// A title or paragraph as its author wrote it, in one line: without line breaks, indentation, stress marks and the
/// strokes of escapes; a cited fact, which is checked where it is declared, is one <see cref="Cited"/>. Each character
/// knows its place in the file.
/// </summary>
internal sealed class WrittenText
{
    /// <summary>Stands for a cited fact; no mark, no figure, no ideograph.</summary>
    internal const char Cited = '\uFFFC';

    private readonly SourceText source;
    private readonly int[] places;
    private readonly char[] characters;
    private int count;

    /// <param name="source">The file.</param>
    /// <param name="length">How many characters it can be at most.</param>
    /// <param name="isParagraph">Whether it is prose.</param>
    private WrittenText(SourceText source, int length, bool isParagraph)
    {
        this.source = source;
        places = new int[length];
        characters = new char[length];
        IsParagraph = isParagraph;
    }

    /// <summary>The characters.</summary>
    internal string Text { get; private set; } = string.Empty;

    /// <summary>Whether it is a paragraph of prose; otherwise a title or a label.</summary>
    internal bool IsParagraph { get; }

    /// <summary>A paragraph of prose; null if it is empty.</summary>
    internal static WrittenText? Of(ProseParagraph paragraph)
    {
        if (paragraph.Runs.IsEmpty)
        {
            return null;
        }

        var text = new WrittenText(
            paragraph.Runs[0].Location.Source,
            paragraph.Runs.Sum(static r => r.Location.Span.Length),
            isParagraph: true);
        foreach (var run in paragraph.Runs)
        {
            text.AddProse(run.Location.Span);
        }

        return text.Finish();
    }

    /// <summary>A title: the stretch of the value that says it, or the whole value if it is put together.</summary>
    internal static WrittenText Of(PlacedText title)
    {
        var span = title.Location.Span;
        var source = title.Location.Source;
        var at = source.Text.IndexOf(title.Text, span.Start, span.Length, StringComparison.Ordinal);
        var written = at < 0 ? span : new TextSpan(at, title.Text.Length);
        var text = new WrittenText(source, written.Length, isParagraph: false);
        text.AddPlain(written);
        return text.Finish();
    }

    /// <summary>The place in the file of a stretch of the text.</summary>
    internal Location At(int start, int length) =>
        new(source, TextSpan.FromBounds(places[start], places[start + length - 1] + 1));

    /// <summary>
    /// The change of a stretch; none if the stretch is not in one piece in the file, for then layout would go as well.
    /// </summary>
    internal IEnumerable<TextChange> Change(int start, int length, string newText)
    {
        var span = length == 0 ? new TextSpan(places[start], 0) : At(start, length).Span;
        return span.Length == length ? [new TextChange(span, newText)] : [];
    }

    private void AddProse(TextSpan span)
    {
        var text = source.Text;
        for (var i = span.Start; i < span.End; i++)
        {
            switch (text[i])
            {
                case '\\' when i + 1 < span.End && (char.IsAscii(text[i + 1]) || text[i + 1] is '｛' or '｝'):
                    i++;
                    Add(text[i], i);
                    break;
                case '{' or '｛':
                    Add(Cited, i);
                    var close = text.AsSpan(i, span.End - i).IndexOfAny('}', '｝');
                    i = close < 0 ? span.End : i + close;
                    break;
                case '\r' or '\n':
                    i = SkipBreak(text, i, span.End) - 1;
                    break;
                default:
                    Add(text[i], i);
                    break;
            }
        }
    }

    /// <summary>The first character of the next line; between two words of an alphabet the break is a space.</summary>
    private int SkipBreak(string text, int start, int end)
    {
        var next = start;
        while (next < end && (char.IsWhiteSpace(text[next]) || text[next] == '\u3000'))
        {
            next++;
        }

        if (next < end && count > 0 && char.IsAscii(characters[count - 1]) && char.IsAscii(text[next]))
        {
            Add(' ', start);
        }

        return next;
    }

    private void AddPlain(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            Add(source.Text[i], i);
        }
    }

    private void Add(char c, int place)
    {
        characters[count] = c;
        places[count] = place;
        count++;
    }

    private WrittenText Finish()
    {
        Text = new string(characters, 0, count);
        return this;
    }
}
