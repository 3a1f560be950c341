using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation;

/// <summary>
/// What each 容许 reaches. Blocks stand inside each other or apart, so those around a finding are found by going
/// outwards from the nearest, however many there are in the file.
/// </summary>
internal sealed class AcceptedScopes
{
    private readonly Dictionary<(string Code, SourceText Source), List<AcceptedScope>> scopes = [];

    internal AcceptedScopes(IEnumerable<AllowSymbol> allows)
    {
        foreach (var group in allows.GroupBy(static a => (a.Code, a.Location.Source)))
        {
            var sorted = new List<AcceptedScope>();
            var around = new Stack<AcceptedScope>();
            foreach (var same in group.GroupBy(static a => a.Scope)
                .OrderBy(static s => s.Key.Start).ThenByDescending(static s => s.Key.End))
            {
                while (around.TryPeek(out var outer) && !outer.Span.Contains(same.Key))
                {
                    around.Pop();
                }

                var scope = new AcceptedScope(same.Key, [.. same], around.TryPeek(out var parent) ? parent : null);
                sorted.Add(scope);
                around.Push(scope);
            }

            scopes.Add(group.Key, sorted);
        }
    }

    /// <summary>Every 容许 that no finding was given to.</summary>
    internal IEnumerable<AllowSymbol> Unused =>
        scopes.Values.SelectMany(static s => s).Where(static s => !s.IsUsed).SelectMany(static s => s.Allows);

    /// <summary>Whether a finding is accepted; all that accept it count as used.</summary>
    internal bool Use(Diagnostic finding)
    {
        var isAccepted = false;
        foreach (var scope in Around(finding))
        {
            scope.IsUsed = true;
            isAccepted = true;
        }

        return isAccepted;
    }

    /// <summary>The 容许 that accepts a finding, the outermost if there are several; null if none does.</summary>
    internal AllowSymbol? FirstAccepting(Diagnostic finding) => Around(finding).LastOrDefault()?.Allows[0];

    private IEnumerable<AcceptedScope> Around(Diagnostic finding)
    {
        if (finding.Descriptor.Severity == Severity.Error
            || !scopes.TryGetValue((finding.Descriptor.Code, finding.Location.Source), out var sorted))
        {
            yield break;
        }

        var (at, after) = (-1, sorted.Count);
        while (after - at > 1)
        {
            var middle = (at + after) / 2;
            (at, after) = sorted[middle].Span.Start <= finding.Location.Span.Start ? (middle, after) : (at, middle);
        }

        for (var scope = at < 0 ? null : sorted[at]; scope is not null; scope = scope.Parent)
        {
            if (scope.Span.Contains(finding.Location.Span))
            {
                yield return scope;
            }
        }
    }

    private sealed class AcceptedScope(TextSpan span, List<AllowSymbol> allows, AcceptedScope? parent)
    {
        public TextSpan Span => span;

        public List<AllowSymbol> Allows => allows;

        public AcceptedScope? Parent => parent;

        public bool IsUsed { get; set; }
    }
}
