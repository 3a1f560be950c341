namespace PlanDsl.Syntax;

/// <summary>Where a text that is read character by character stands in its brackets and quotes.</summary>
internal struct Nesting
{
    private int depth;
    private bool isQuoted;

    /// <summary>Whether a bracket or quote is open.</summary>
    internal readonly bool IsInside => isQuoted || depth > 0;

    /// <summary>Takes the next character.</summary>
    /// <returns>Whether it stands outside brackets and quotes, and is none itself.</returns>
    internal bool IsOutside(char c)
    {
        if (CharClass.IsQuote(c))
        {
            isQuoted = c is '“' || (c is not '”' && !isQuoted);
            return false;
        }

        if (isQuoted)
        {
            return false;
        }

        if (Brackets.IsOpener(c))
        {
            depth++;
            return false;
        }

        if (Brackets.IsCloser(c))
        {
            depth = Math.Max(0, depth - 1);
            return false;
        }

        return depth == 0;
    }
}
