using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>
/// What is declared in some files and where it is named, by place and by symbol. Made once of what binding noted;
/// nothing in it changes.
/// </summary>
public sealed class SymbolIndex
{
    private readonly Dictionary<string, ImmutableArray<SymbolUse>> byFile;
    private readonly Dictionary<DeclaredSymbol, ImmutableArray<SymbolUse>> bySymbol;
    private readonly Dictionary<string, SyntaxTree> byPath;

    /// <summary>Makes the index.</summary>
    /// <param name="trees">The files.</param>
    /// <param name="bound">What binding them gave.</param>
    public SymbolIndex(ImmutableArray<SyntaxTree> trees, BindResult bound)
    {
        byPath = trees.DistinctBy(static t => t.Source.Path)
            .ToDictionary(static t => t.Source.Path, StringComparer.Ordinal);
        Declarations =
        [
            .. trees.SelectMany(static t => Entries(t.Root.Members)).Select(SymbolOf).OfType<DeclaredSymbol>()
                .Concat(Blanks(bound.Model)).Distinct(),
        ];
        var uses = bound.Uses.Select(u => u with { Symbol = Declaration(u.Symbol) }).ToList();
        byFile = uses.GroupBy(static u => u.Location.Source.Path, StringComparer.Ordinal).ToDictionary(
            static g => g.Key,
            static g => g.OrderBy(static u => u.Location.Span.Start).ToImmutableArray(),
            StringComparer.Ordinal);
        bySymbol = uses.GroupBy(static u => u.Symbol)
            .ToDictionary(static g => g.Key, static g => g.ToImmutableArray());
    }

    /// <summary>What is declared with an identifier, file by file, in order; then blanks of sentences.</summary>
    public ImmutableArray<DeclaredSymbol> Declarations { get; }

    /// <summary>The declaration of a symbol: of one with an identifier, the place is that of the identifier.</summary>
    public DeclaredSymbol Declaration(DeclaredSymbol symbol) =>
        HeadAt(symbol.Location) is { } head ? SymbolOf(head) ?? symbol : symbol;

    /// <summary>What the name at an offset declares or refers to; null if none stands there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="offset">In characters from its beginning; the end of a name belongs to it.</param>
    public DeclaredSymbol? At(string path, int offset) =>
        UseAt(path, offset)?.Symbol
        ?? Declarations.FirstOrDefault(d => d.Location.Source.Path == path && Holds(d.Location.Span, offset));

    /// <summary>The use of a name at an offset; null if there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="offset">In characters from its beginning; the end of a name belongs to it.</param>
    public SymbolUse? UseAt(string path, int offset) => byFile.TryGetValue(path, out var uses)
        ? uses.Where(u => Holds(u.Location.Span, offset)).MinBy(static u => u.Location.Span.Length)
        : null;

    /// <summary>Where a symbol is named, its declaration left out, in the order in which names were bound.</summary>
    public ImmutableArray<SymbolUse> References(DeclaredSymbol symbol) =>
        bySymbol.GetValueOrDefault(Declaration(symbol), []);

    private static bool Holds(TextSpan span, int offset) => span.Start <= offset && offset <= span.End;

    private static DeclaredSymbol? SymbolOf(EntrySyntax entry) =>
        entry.Identifier is { } id
        && entry.Keyword is not (Keyword.Allow or Keyword.Split or Keyword.Waiver or Keyword.Unknown)
            ? new DeclaredSymbol(entry.Keyword, Punctuation.ToHalfWidth(id.Text), id.Location)
            : null;

    /// <summary>Fields that are declared inside a sentence, not by an entry of their own.</summary>
    private IEnumerable<DeclaredSymbol> Blanks(PlanModel? plan) =>
        (plan?.Forms ?? []).SelectMany(static f => f.Fields).SelectMany(static f => f.Identifiers)
            .Where(s => HeadAt(s.Location)?.Identifier is null);

    private static IEnumerable<EntrySyntax> Entries(IEnumerable<MemberSyntax> members)
    {
        foreach (var entry in members.OfType<EntrySyntax>())
        {
            yield return entry;
            foreach (var inner in Entries(entry.Block?.Members ?? []))
            {
                yield return inner;
            }
        }
    }

    /// <summary>The last member that begins at or before an offset; null if all begin after it.</summary>
    private static MemberSyntax? LastFrom(IReadOnlyList<MemberSyntax> members, int offset)
    {
        var (at, after) = (-1, members.Count);
        while (after - at > 1)
        {
            var middle = (at + after) / 2;
            (at, after) = members[middle].Span.Start <= offset ? (middle, after) : (at, middle);
        }

        return at < 0 ? null : members[at];
    }

    /// <summary>The entry whose head holds a place; null if it stands in no head.</summary>
    private EntrySyntax? HeadAt(Location place)
    {
        var members = byPath.TryGetValue(place.Source.Path, out var tree) ? tree.Root.Members : [];
        while (true)
        {
            var entry = LastFrom(members, place.Span.Start) is EntrySyntax last && place.Span.Start <= last.Span.End
                ? last
                : null;
            if (entry is null || entry.Block is not { } block || place.Span.Start < block.OpenBrace.Span.Start)
            {
                return entry;
            }

            members = block.Members;
        }
    }
}
