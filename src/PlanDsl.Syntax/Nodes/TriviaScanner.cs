namespace PlanDsl.Syntax;

/// <summary>Cuts the stretch between two tokens into white space, line breaks and comments.</summary>
internal static class TriviaScanner
{
    internal static IEnumerable<SyntaxTrivia> Scan(string text, TextSpan span)
    {
        var position = span.Start;
        while (position < span.End)
        {
            var start = position;
            var kind = text[position] switch
            {
                '\r' or '\n' => TriviaKind.NewLine,
                '/' or '／' => TriviaKind.Comment,
                _ => TriviaKind.WhiteSpace,
            };
            position = kind switch
            {
                TriviaKind.NewLine => text[position] == '\r' && position + 1 < span.End && text[position + 1] == '\n'
                    ? position + 2
                    : position + 1,
                TriviaKind.Comment => EndOf(text, position, span.End, static c => c is not ('\r' or '\n')),
                _ => EndOf(text, position, span.End, static c => c is not ('\r' or '\n' or '/' or '／')),
            };
            yield return new SyntaxTrivia(kind, TextSpan.FromBounds(start, position));
        }
    }

    private static int EndOf(string text, int position, int end, Func<char, bool> belongs)
    {
        do
        {
            position++;
        }
        while (position < end && belongs(text[position]));

        return position;
    }
}
