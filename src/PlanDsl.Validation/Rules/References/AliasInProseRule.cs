using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.References;

/// <summary>
/// Prose calls a body by an alias. A name is a stretch of characters and may be a part of another word, so
/// this is information, and aliases of two characters, which are words of their own too often, are left alone.
/// </summary>
/// <remarks>{0}: alias; {1}: short name.</remarks>
internal sealed class AliasInProseRule() : ProseRule(new(
    "PLN3070",
    Severity.Info,
    new("正文用了单位的别名", "Alias of a body in prose"),
    new("正文里的“{0}”登记的简称是“{1}”。", "The short name of \"{0}\" is \"{1}\"."),
    new("同一单位在文中最好只有一种叫法。", "Better keep to one name for one body.")))
{
    private const int ShortestAlias = 3;

    protected override IEnumerable<Diagnostic> Check(PlanModel plan, ImmutableArray<WrittenText> prose)
    {
        var aliases = plan.Bodies
            .SelectMany(static b => b.Aliases.Select(a => new BodyAlias(a, b)))
            .Where(static pair => pair.Alias.Length >= ShortestAlias)
            .ToLookup(static pair => pair.Alias);
        if (aliases.Count == 0)
        {
            yield break;
        }

        var aliasSearch = new NameSearch(aliases.Select(static g => g.Key));
        var nameSearch = new NameSearch(plan.Bodies.SelectMany(static b => (string[])[b.ShortName, b.FullName]));
        foreach (var text in prose)
        {
            var found = aliasSearch.In(text.Text);
            var names = found.Count == 0 ? [] : nameSearch.In(text.Text).ToList();
            foreach (var finding in found.SelectMany(alias => aliases[alias])
                .SelectMany(pair => Check(text, pair, names)))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Diagnostic> Check(
        WrittenText text, BodyAlias pair, List<string> names)
    {
        for (var at = text.Text.IndexOf(pair.Alias, StringComparison.Ordinal);
             at >= 0;
             at = text.Text.IndexOf(pair.Alias, at + 1, StringComparison.Ordinal))
        {
            if (!names.Exists(n => IsPartOf(text.Text, at, pair.Alias, n)))
            {
                yield return Report(text, at, pair.Alias.Length, pair.Alias, pair.Body.ShortName);
            }
        }
    }

    /// <summary>Whether the alias at a place is only a piece of a name that stands there.</summary>
    private static bool IsPartOf(string text, int at, string alias, string name)
    {
        var offset = name.IndexOf(alias, StringComparison.Ordinal);
        return offset >= 0 && at >= offset && text.AsSpan(at - offset).StartsWith(name);
    }

    private sealed record BodyAlias(string Alias, BodySymbol Body);
}
