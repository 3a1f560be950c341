using Antlr4.Runtime;

namespace PlanDsl.Syntax.Lowering;

/// <summary>A token as ANTLR's parser wants it; a quarter of the size of ANTLR's own.</summary>
internal sealed class ScannedToken(PlanScanner scanner, int type, int start, int stop, int line, int column) : IToken
{
    public int Type { get; set; } = type;

    /// <summary>First offset in UTF-16 code units.</summary>
    public int StartIndex { get; } = start;

    /// <summary>Last offset, inclusive; before <see cref="StartIndex"/> where the token is empty.</summary>
    public int StopIndex { get; } = stop;

    /// <summary>Line from 1, as ANTLR counts.</summary>
    public int Line { get; } = line;

    /// <summary>Column from 0 in UTF-16 code units.</summary>
    public int Column { get; } = column;

    public int TokenIndex { get; set; }

    public int Channel => TokenConstants.DefaultChannel;

    public string Text => StopIndex < StartIndex ? "<EOF>" : scanner.Text[StartIndex..(StopIndex + 1)];

    public ITokenSource TokenSource => scanner;

    public ICharStream InputStream => null!;
}
