using System.Collections.Immutable;

namespace PlanDsl.Syntax.Values;

/// <summary>A sentence with blanks: 查处案件 {案件总数：件}；罚没款 {罚没款：万元，2位小数}.</summary>
/// <param name="Pieces">Texts and blanks in order.</param>
/// <param name="ErrorAt">
/// A brace without its partner, or a blank whose name is missing or is no identifier; null if all is well.
/// </param>
public sealed record SentenceText(ImmutableArray<SentencePiece> Pieces, Location? ErrorAt)
{
    /// <summary>Cuts a sentence at its braces, full-width or half-width.</summary>
    public static SentenceText Parse(ValueText value)
    {
        var text = value.Text;
        var pieces = ImmutableArray.CreateBuilder<SentencePiece>();
        var position = 0;
        while (position < text.Length)
        {
            var open = text.AsSpan(position).IndexOfAny('{', '｛');
            var end = open < 0 ? text.Length : position + open;
            var stray = text.AsSpan(position, end - position).IndexOfAny('}', '｝');
            if (stray >= 0)
            {
                var rest = value.Slice(position + stray, text.Length - position - stray);
                return new SentenceText(pieces.ToImmutable(), rest.Location);
            }

            if (end > position)
            {
                pieces.Add(new SentencePiece(value.Slice(position, end - position), null, []));
            }

            if (end == text.Length)
            {
                break;
            }

            var close = text.AsSpan(end).IndexOfAny('}', '｝');
            if (close < 0)
            {
                return new SentenceText(pieces.ToImmutable(), value.Slice(end, text.Length - end).Location);
            }

            var inner = value.Slice(end + 1, close - 1);
            var blank = ParseBlank(inner);
            if (!IsIdentifier(blank.BlankId!.Text) || inner.Text.AsSpan().IndexOfAny('{', '｛') >= 0)
            {
                return new SentenceText(pieces.ToImmutable(), value.Slice(end, close + 1).Location);
            }

            pieces.Add(blank);
            position = end + close + 1;
        }

        return new SentenceText(pieces.ToImmutable(), null);
    }

    private static bool IsIdentifier(string text) => text.Length > 0
        && text.All(static c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '_' or '-' or '.');

    private static SentencePiece ParseBlank(ValueText inner)
    {
        var colon = inner.Text.AsSpan().IndexOfAny('：', ':');
        if (colon < 0)
        {
            return new SentencePiece(inner, inner, []);
        }

        var rest = inner.Slice(colon + 1, inner.Span.Length - colon - 1);
        return new SentencePiece(inner, inner.Slice(0, colon), ValueCutter.Items(rest));
    }
}
