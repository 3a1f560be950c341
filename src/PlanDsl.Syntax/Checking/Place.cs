namespace PlanDsl.Syntax.Checking;

/// <summary>Where members stand.</summary>
/// <param name="Parent">The entry around them; null at the top of a file.</param>
/// <param name="Depth">How many blocks are around them.</param>
/// <param name="IsKnown">Whether it can be said what may stand here: not so below an unknown keyword, or in a block
/// that should not be there.</param>
internal sealed record Place(EntrySyntax? Parent, int Depth, bool IsKnown)
{
    /// <summary>The most blocks inside one another: what the stack carries easily. Real plans have eight.</summary>
    internal const int DeepestBlock = 64;

    internal static Place Top { get; } = new(null, 0, true);

    internal bool IsDeepest => Depth >= DeepestBlock;

    internal Keyword? Keyword => Parent?.Keyword;

    internal bool AllowsProse => !IsKnown || (Keyword is { } keyword && KeywordTable.AllowsBareProse(keyword));

    internal IEnumerable<KeywordInfo> Allowed => KeywordTable.AllowedIn(Keyword);

    internal Place Inside(EntrySyntax entry)
    {
        var isKnown = entry.Keyword != Syntax.Keyword.Unknown
            && KeywordTable.Get(entry.Keyword).Body.HasFlag(BodyKind.Block);
        return new Place(entry, Depth + 1, isKnown);
    }
}
