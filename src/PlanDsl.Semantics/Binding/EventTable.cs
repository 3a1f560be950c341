using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>
/// What a plan and its shell declare that events can name, read from their heads: deadlines are bound before chapters.
/// </summary>
/// <param name="plan">The plan.</param>
/// <param name="shell">Its shell; null if it has none.</param>
internal sealed class EventTable(EntrySyntax plan, EntrySyntax? shell)
{
    private Index? index;

    internal string? PlanId => plan.Identifier?.Id();

    internal string? PlanTitle => plan.ValueText()?.Unquote();

    /// <summary>The names that can be written.</summary>
    internal IEnumerable<string> Names => Declared.Names;

    /// <summary>Read when the first event asks.</summary>
    private Index Declared => index ??= new Index([.. Below(plan), .. shell is null ? [] : Below(shell)]);

    /// <summary>
    /// What has a name: by its identifier, else a phase by its title, else anything by its title. Null if nothing or
    /// more than one thing has it.
    /// </summary>
    internal EventName? Find(string name)
    {
        if (Declared.ById.TryGetValue(name, out var known))
        {
            return new EventName(known, IsIdentifier: true);
        }

        var phases = PhasesOf(name);
        var titled = phases.Count > 0 ? phases : [.. Declared.ByTitle[name].Take(2)];
        return titled.Count == 1 ? new EventName(titled[0], IsIdentifier: false) : Ordinal(name);
    }

    /// <summary>Whether several things have a title, so that only an identifier says which is meant.</summary>
    internal bool IsAmbiguous(string name) => Find(name) is null
        && (Declared.ByTitle.Contains(name) || Declared.ByTitle.Contains(name + "阶段"));

    /// <summary>The phases of a title, said with or without 阶段 at its end; two stand for more.</summary>
    private List<DeclaredSymbol> PhasesOf(string name) =>
        [.. Declared.ByPhase[name].Concat(Declared.ByPhase[name + "阶段"]).Take(2)];

    /// <summary>第二阶段: the second of the phases, where none is called so.</summary>
    private EventName? Ordinal(string name)
    {
        if (!name.StartsWith('第') || !name.EndsWith("阶段", StringComparison.Ordinal) || name.Length is < 4 or > 6)
        {
            return null;
        }

        var phases = Declared.Phases;
        var number = ChineseNumber.Read(name[1..^2].TrimEnd('个'));
        return number >= 1 && number <= phases.Count
            ? new EventName(phases[number - 1], IsIdentifier: false)
            : null;
    }

    private static IEnumerable<Declaration> Below(EntrySyntax parent)
    {
        foreach (var entry in parent.Block?.Members.OfType<EntrySyntax>() ?? [])
        {
            if (entry.Keyword is Keyword.Chapter or Keyword.Reporting or Keyword.Target
                || KeywordTable.IsItem(entry.Keyword))
            {
                var title = entry.Keyword is Keyword.Reporting or Keyword.Target || entry.ValueText() is not { } value
                    ? null
                    : Title(entry.Keyword, ItemText.Parse(value, KeywordTable.Get(entry.Keyword)).Main).Unquote();
                var id = entry.Identifier?.Id();
                yield return new Declaration(
                    id,
                    title,
                    entry.Keyword == Keyword.Phase,
                    new DeclaredSymbol(entry.Keyword, id ?? title ?? string.Empty, entry.HeadLocation()));
            }

            foreach (var inner in Below(entry))
            {
                yield return inner;
            }
        }
    }

    private static ValueText Title(Keyword keyword, ValueText written) =>
        keyword == Keyword.Phase ? PhaseTitle.Read(written).Name : written;

    /// <summary>The declarations by what they can be called.</summary>
    private sealed class Index(List<Declaration> all)
    {
        internal Dictionary<string, DeclaredSymbol> ById { get; } = all.Where(static d => d.Id is not null)
            .DistinctBy(static d => d.Id).ToDictionary(static d => d.Id!, static d => d.Symbol, StringComparer.Ordinal);

        internal ILookup<string, DeclaredSymbol> ByTitle { get; } = Titled(all);

        internal ILookup<string, DeclaredSymbol> ByPhase { get; } = Titled(all.Where(static d => d.IsPhase));

        internal List<DeclaredSymbol> Phases { get; } =
            [.. all.Where(static d => d.IsPhase).Select(static d => d.Symbol)];

        internal IEnumerable<string> Names => all.SelectMany(static d => new[] { d.Title, d.Id })
            .Where(static n => n?.Length > 1).Select(static n => n!);

        private static ILookup<string, DeclaredSymbol> Titled(IEnumerable<Declaration> declarations) =>
            declarations.Where(static d => d.Title is not null)
                .ToLookup(static d => Characters.Fold(d.Title!), static d => d.Symbol, StringComparer.Ordinal);
    }

    private sealed record Declaration(string? Id, string? Title, bool IsPhase, DeclaredSymbol Symbol);
}

/// <summary>What the name of an event stands for.</summary>
/// <param name="Symbol">What it names.</param>
/// <param name="IsIdentifier">Whether it is named by its identifier.</param>
internal sealed record EventName(DeclaredSymbol Symbol, bool IsIdentifier);
