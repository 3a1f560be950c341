using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace PlanDsl.Syntax.Lowering;

/// <summary>Hands a list of tokens to ANTLR's parser.</summary>
internal sealed class TokenFeed(PlanScanner scanner, List<ScannedToken> tokens) : ITokenStream
{
    public ITokenSource TokenSource => scanner;

    public int Index { get; private set; }

    public int Size => tokens.Count;

    public string SourceName => scanner.SourceName;

    public IToken LT(int k) => k > 0 ? Get(Index + k - 1) : Index + k >= 0 ? tokens[Index + k] : null!;

    public IToken Get(int i) => tokens[Math.Min(i, tokens.Count - 1)];

    public int LA(int i) => LT(i)?.Type ?? 0;

    public void Consume()
    {
        if (Index < tokens.Count - 1)
        {
            Index++;
        }
    }

    public int Mark() => 0;

    public void Release(int marker)
    {
    }

    public void Seek(int index) => Index = index;

    public string GetText(Interval interval) => GetText(Get(interval.a), Get(interval.b));

    public string GetText() => scanner.Text;

    public string GetText(RuleContext context) => GetText(context.SourceInterval);

    public string GetText(IToken start, IToken stop) =>
        stop.StopIndex < start.StartIndex ? "" : scanner.Text[start.StartIndex..(stop.StopIndex + 1)];
}
