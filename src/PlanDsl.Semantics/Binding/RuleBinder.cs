using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds the rules of a form or of a list.</summary>
internal sealed class RuleBinder(
    BindingContext context, RuleNames names, DeclaredNames declared, RuleAttributes terms)
{
    /// <summary>The rules; one that names rows of a matrix by number is a rule for each column.</summary>
    /// <param name="entries">审核, and 豁免 of them.</param>
    internal ImmutableArray<RuleSymbol> Bind(IReadOnlyCollection<EntrySyntax> entries)
    {
        var rules = entries
            .Where(static e => e.Keyword == Keyword.Rule)
            .Where(r => r.Identifier is null || context.Declare(declared, r.Identifier.Id(), r.Identifier.Location))
            .Select(r => new BoundRules(r, [.. Bind(r)]))
            .ToList();
        var waivers = entries.Where(static e => e is { Keyword: Keyword.Waiver, Identifier: not null })
            .ToLookup(static e => e.Identifier!.Id(), StringComparer.Ordinal);
        foreach (var waiver in waivers.SelectMany(static w => w))
        {
            Refer(waiver.Identifier!, rules.Select(static r => r.Entry));
        }

        return
        [
            .. rules.SelectMany(r => r.Rules.Select(rule => rule with
            {
                Waivers =
                [
                    .. waivers[r.Entry.Identifier!.Id()].Select(terms.BindWaiver).OfType<WaiverSymbol>(),
                ],
            })),
        ];
    }

    /// <summary>A waiver names a rule.</summary>
    private void Refer(SyntaxToken name, IEnumerable<EntrySyntax> rules)
    {
        var named = rules.FirstOrDefault(r => r.Identifier?.Id() == name.Id());
        if (named is null)
        {
            context.ReportUnknown(
                RuleDiagnostics.UnknownRule, ValueText.Of(name),
                rules.Select(static r => r.Identifier?.Id()).OfType<string>());
            return;
        }

        context.Refer(new SymbolUse(new DeclaredSymbol(Keyword.Rule, name.Id(), named.HeadLocation()), name.Location));
    }

    private IEnumerable<RuleSymbol> Bind(EntrySyntax entry)
    {
        if (entry.ValueText() is not { } value || entry.Identifier is null)
        {
            return [];
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, Keyword.Rule, attributed.Attributes);
        var text = attributed.Main;
        var parsed = RuleGrammar.ParseRule(text);
        if (parsed.Value is null)
        {
            context.Report(
                SemanticDiagnostics.RuleNotUnderstood,
                parsed.ErrorAt!,
                parsed.ErrorAt!.Source.ToString(parsed.ErrorAt.Span));
            return [];
        }

        var id = entry.Identifier.Id();
        var written = RuleWords.Spell(text.Text, DisplayLanguage.Zh);
        return new RuleLines(context, names, text).Bind(parsed.Value).Select(line => terms.Bind(
            new RuleSymbol(
                line.Id is null ? id : Made(id, line.Id, entry),
                line.Label is null ? written : $"{written}（{line.Label}）",
                RuleSeverity.Mandatory,
                line.Condition,
                text.Location)
            {
                Line = line.Label,
            },
            attributes));
    }

    /// <summary>The identifier of a rule for one column.</summary>
    private string Made(string rule, string column, EntrySyntax entry)
    {
        var id = $"{rule}_{column}";
        context.DeclareMade(
            declared, id, entry.HeadLocation(), context.Say($"审核关系“{rule}”的一栏", $"a column of the rule \"{rule}\""));
        return id;
    }

    /// <summary>The rules of one line.</summary>
    private sealed record BoundRules(EntrySyntax Entry, ImmutableArray<RuleSymbol> Rules);
}
