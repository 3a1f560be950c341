using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>Everything the structure layer knows about a keyword.</summary>
/// <param name="Keyword">The construct.</param>
/// <param name="Zh">The Chinese spelling.</param>
/// <param name="En">The English spelling.</param>
/// <param name="Parents">Where it may stand; empty means at the top of a file.</param>
/// <param name="Identifier">Whether a second word names it.</param>
/// <param name="Value">Whether something must stand after the colon.</param>
/// <param name="Body">What may follow the head.</param>
/// <param name="Single">Whether a block may hold it only once.</param>
/// <param name="ValueIsList">Whether the value is a list or a small language whose separators the formatter settles;
/// otherwise it is a text that stays as written.</param>
public sealed record KeywordInfo(
    Keyword Keyword,
    string Zh,
    string En,
    ImmutableArray<Keyword> Parents,
    Need Identifier,
    Need Value,
    BodyKind Body,
    bool Single,
    bool ValueIsList)
{
    /// <summary>Whether ， in its list is more than 、: it closes a group, and is printed.</summary>
    public bool KeepsCommas { get; init; }

    /// <summary>Whether it may stand below a keyword.</summary>
    public bool MayStandIn(Keyword parent)
    {
        foreach (var allowed in Parents)
        {
            if (allowed == parent)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The spelling in one language.</summary>
    public string In(DisplayLanguage language) => language == DisplayLanguage.En ? En : Zh;
}
