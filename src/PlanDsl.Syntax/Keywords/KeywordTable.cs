using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>
/// The vocabulary as data: spellings, places, shapes, attributes, choices. Parser, binder, formatter, suggestions and
/// the language reference all read this one table, so a new construct is a line here, a symbol and a binder.
/// </summary>
public static class KeywordTable
{
    /// <summary>All keywords in the order of the reference.</summary>
    public static ImmutableArray<KeywordInfo> All { get; } =
        [.. NoticeKeywords.All, .. PlanKeywords.All, .. FormKeywords.All];

    private static readonly Dictionary<string, KeywordInfo> BySpelling = IndexSpellings();

    private static readonly Dictionary<string, KeywordInfo>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        BySpelling.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly KeywordInfo[] ByKeyword = IndexKeywords();

    /// <summary>What is known about a keyword.</summary>
    public static KeywordInfo Get(Keyword keyword) => ByKeyword[(int)keyword];

    /// <summary>The keyword of a spelling in either language; null if it is none.</summary>
    public static KeywordInfo? Find(string spelling) => BySpelling.GetValueOrDefault(spelling);

    /// <summary>The same for a spelling inside a text.</summary>
    internal static KeywordInfo? Find(ReadOnlySpan<char> spelling) =>
        BySpan.TryGetValue(spelling, out var info) ? info : null;

    /// <summary>What may stand below a keyword; null stands for the top of a file.</summary>
    public static IEnumerable<KeywordInfo> AllowedIn(Keyword? parent) =>
        All.Where(k => parent is { } p ? k.MayStandIn(p) : k.Parents.IsEmpty);

    /// <summary>Whether prose without a keyword may stand below a keyword.</summary>
    public static bool AllowsBareProse(Keyword parent) =>
        parent is Keyword.Chapter or Keyword.Attachment || KeywordRows.Assignable.Contains(parent);

    /// <summary>Whether a keyword stands among the numbered items of a chapter.</summary>
    public static bool IsItem(Keyword keyword) => KeywordRows.Assignable.Contains(keyword);

    private static Dictionary<string, KeywordInfo> IndexSpellings()
    {
        var index = new Dictionary<string, KeywordInfo>(StringComparer.Ordinal);
        foreach (var info in All)
        {
            index.Add(info.Zh, info);
            index.Add(info.En, info);
        }

        return index;
    }

    private static KeywordInfo[] IndexKeywords()
    {
        var index = new KeywordInfo[All.Length + 1];
        foreach (var info in All)
        {
            index[(int)info.Keyword] = info;
        }

        return index;
    }
}
