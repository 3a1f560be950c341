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
            int[]? reach = null;
            foreach (var (start, name) in aliasSearch.Places(text.Text))
            {
                reach ??= Reach(text.Text, nameSearch);
                foreach (var pair in reach[start] < start + name.Length ? aliases[name] : [])
                {
                    yield return Report(text, start, name.Length, name, pair.Body.ShortName);
                }
            }
        }
    }

    /// <summary>
    /// How far the names reach that begin at each place or before it: an alias within one is only a piece of it.
    /// </summary>
    private static int[] Reach(string text, NameSearch names)
    {
        var reach = new int[text.Length];
        foreach (var (start, name) in names.Places(text))
        {
            reach[start] = Math.Max(reach[start], start + name.Length);
        }

        for (var i = 1; i < reach.Length; i++)
        {
            reach[i] = Math.Max(reach[i], reach[i - 1]);
        }

        return reach;
    }

    private sealed record BodyAlias(string Alias, BodySymbol Body);
}
