using PlanDsl.Emit.Origins;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Document;

/// <summary>
/// Traces the characters of prose. What is printed is what is written without marks of stress, strokes of escapes,
/// indentation and the breaks of lines, so each character is found again by reading both from left to right.
/// </summary>
internal static class ProseTrace
{
    /// <summary>A run: what is cited, and what is written, in pieces that stand in the file as printed.</summary>
    internal static TracedText Of(ProseRun run)
    {
        var pieces = new List<TracedText>();
        var (start, at) = (0, run.Location.Span.Start);
        foreach (var cited in run.Citations)
        {
            var before = TextSpan.FromBounds(at, cited.Location.Span.Start);
            pieces.Add(Of(run.Text[start..cited.Start], run.Location with { Span = before }));
            pieces.Add(TracedText.Cited(cited.Printed, cited.Location, cited.Symbol.Location));
            (start, at) = (cited.Start + cited.Printed.Length, cited.Location.Span.End);
        }

        var rest = TextSpan.FromBounds(at, run.Location.Span.End);
        pieces.Add(Of(run.Text[start..], run.Location with { Span = rest }));
        return TracedText.Concat(pieces);
    }

    /// <summary>A stretch without citations.</summary>
    /// <param name="text">What is printed.</param>
    /// <param name="written">Where it is written.</param>
    private static TracedText Of(string text, Location written)
    {
        var pieces = new List<TracedText>();
        var source = written.Source.Text;
        var at = written.Span.Start;
        for (var start = 0; start < text.Length;)
        {
            if (Find(source, text[start], at, written.Span.End) is not { } found)
            {
                pieces.Add(TracedText.Written(text[start..], written));
                break;
            }

            at = found;
            var length = 0;
            while (start + length < text.Length && at + length < written.Span.End
                && source[at + length] == text[start + length])
            {
                length++;
            }

            // A space that joins two lines stands for their break.
            var place = new TextSpan(at, Math.Max(1, length));
            var taken = text.Substring(start, Math.Max(1, length));
            pieces.Add(TracedText.Written(taken, new Location(written.Source, place)));
            start += taken.Length;
            at += place.Length;
        }

        return TracedText.Concat(pieces);
    }

    /// <summary>The next place of a character; of a space, perhaps the break that it stands for.</summary>
    private static int? Find(string source, char c, int start, int end)
    {
        var rest = source.AsSpan(start, end - start);
        var at = c == ' ' ? rest.IndexOfAny(' ', '\r', '\n') : rest.IndexOf(c);
        return at < 0 ? null : start + at;
    }
}
