using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using PlanDsl.Grammar;

namespace PlanDsl.Tests.Syntax;

/// <summary>
/// The lexer that ANTLR generates from grammar/PlanLexer.g4, made to count as the compiler does: offsets and columns in
/// UTF-16 code units, and lines that also end at a lone \r. It matches code points.
/// </summary>
internal sealed class SpecificationLexer : PlanLexer
{
    public SpecificationLexer(string text)
        : base(new Utf16Stream(text))
    {
        Interpreter = new Utf16Simulator(this, _ATN, decisionToDFA, sharedContextCache);
        RemoveErrorListeners();
        AddErrorListener(new Thrower());
    }

    private sealed class Utf16Simulator(
        Lexer recog, ATN atn, Antlr4.Runtime.Dfa.DFA[] dfas, PredictionContextCache cache)
        : LexerATNSimulator(recog, atn, dfas, cache)
    {
        public override void Consume(ICharStream input)
        {
            var c = input.LA(1);
            if (c == '\n' || (c == '\r' && input.LA(2) != '\n'))
            {
                Line++;
                Column = 0;
            }
            else
            {
                Column += c > char.MaxValue ? 2 : 1;
            }

            input.Consume();
        }
    }

    private sealed class Thrower : IAntlrErrorListener<int>
    {
        public void SyntaxError(
            TextWriter output, IRecognizer recognizer, int offendingSymbol, int line, int column, string msg,
            RecognitionException e) =>
            throw new InvalidOperationException($"The lexer grammar has no token at {line}:{column}: {msg}");
    }

    private sealed class Utf16Stream(string text) : ICharStream
    {
        public int Index { get; private set; }

        public int Size => text.Length;

        public string SourceName => "plan";

        public void Consume() => Index += WidthAt(Index);

        public int LA(int i)
        {
            var place = Index;
            for (; i > 1 && place < text.Length; i--)
            {
                place += WidthAt(place);
            }

            for (; i < 0 && place >= 0; i++)
            {
                place -= place > 1 && char.IsSurrogatePair(text, place - 2) ? 2 : 1;
            }

            return place < 0 || place >= text.Length ? IntStreamConstants.EOF
                : WidthAt(place) == 2 ? char.ConvertToUtf32(text, place) : text[place];
        }

        public int Mark() => 0;

        public void Release(int marker)
        {
        }

        public void Seek(int index) => Index = index;

        public string GetText(Interval interval) => interval.b < interval.a ? "" : text[interval.a..(interval.b + 1)];

        private int WidthAt(int place) => place + 1 < text.Length && char.IsSurrogatePair(text, place) ? 2 : 1;
    }
}
