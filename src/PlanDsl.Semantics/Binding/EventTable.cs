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
    private List<Declaration>? declarations;

    internal string? PlanId => plan.Identifier?.Id();

    internal string? PlanTitle => plan.ValueText()?.Unquote();

    /// <summary>The names that can be written.</summary>
    internal IEnumerable<string> Names => Declarations.SelectMany(static d => new[] { d.Title, d.Id })
        .Where(static n => n?.Length > 1).Select(static n => n!);

    /// <summary>Read when the first event asks.</summary>
    private List<Declaration> Declarations => declarations ??= [.. Below(plan), .. shell is null ? [] : Below(shell)];

    /// <summary>
    /// What has a name: by its identifier, else a phase by its title, else anything by its title. Null if nothing or
    /// more than one thing has it.
    /// </summary>
    internal EventName? Find(string name)
    {
        if (Declarations.Find(d => d.Id == name) is { } known)
        {
            return new EventName(known.Symbol, IsIdentifier: true);
        }

        var phases = Declarations.FindAll(d => d.IsPhase && IsTitle(d.Title, name, "阶段"));
        var titled = phases.Count > 0 ? phases : Declarations.FindAll(d => IsTitle(d.Title, name, string.Empty));
        return titled.Count == 1 ? new EventName(titled[0].Symbol, IsIdentifier: false) : Ordinal(name);
    }

    /// <summary>Whether several things have a title, so that only an identifier says which is meant.</summary>
    internal bool IsAmbiguous(string name) => Find(name) is null
        && Declarations.Exists(d => IsTitle(d.Title, name, "阶段"));

    /// <summary>第二阶段: the second of the phases, where none is called so.</summary>
    private EventName? Ordinal(string name)
    {
        if (!name.StartsWith('第') || !name.EndsWith("阶段", StringComparison.Ordinal) || name.Length is < 4 or > 6)
        {
            return null;
        }

        var phases = Declarations.FindAll(static d => d.IsPhase);
        var number = ChineseNumber.Read(name[1..^2].TrimEnd('个'));
        return number >= 1 && number <= phases.Count
            ? new EventName(phases[number - 1].Symbol, IsIdentifier: false)
            : null;
    }

    private static bool IsTitle(string? title, string name, string unsaid) =>
        title is not null && Characters.Fold(title) is var folded
        && (folded == name || (unsaid.Length > 0 && folded == name + unsaid));

    private static IEnumerable<Declaration> Below(EntrySyntax parent)
    {
        foreach (var entry in parent.Block?.Members.OfType<EntrySyntax>() ?? [])
        {
            if (entry.Keyword is Keyword.Chapter or Keyword.Reporting or Keyword.Target
                || KeywordTable.IsItem(entry.Keyword))
            {
                var title = entry.Keyword is Keyword.Reporting or Keyword.Target || entry.ValueText() is not { } value
                    ? null
                    : AttributedValue.Parse(value).Main.Unquote();
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

    private sealed record Declaration(string? Id, string? Title, bool IsPhase, DeclaredSymbol Symbol);
}

/// <summary>What the name of an event stands for.</summary>
/// <param name="Symbol">What it names.</param>
/// <param name="IsIdentifier">Whether it is named by its identifier.</param>
internal sealed record EventName(DeclaredSymbol Symbol, bool IsIdentifier);
