using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds the rules of a form or of a list.</summary>
internal sealed class RuleBinder(BindingContext context, RuleNames names, DeclaredNames declared)
{
    /// <summary>The rules; one that names rows of a matrix by number is a rule for each column.</summary>
    internal IEnumerable<RuleSymbol> Bind(IEnumerable<EntrySyntax> entries) => entries
        .Where(r => r.Identifier is null || context.Declare(declared, r.Identifier.Id(), r.Identifier.Location))
        .SelectMany(Bind);

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
        return new RuleLines(context, names, text).Bind(parsed.Value).Select(line => new RuleSymbol(
            line.Id is null ? id : Made(id, line.Id, entry),
            line.Label is null ? written : $"{written}（{line.Label}）",
            BindSeverity(attributes),
            line.Condition,
            text.Location));
    }

    /// <summary>The identifier of a rule for one column.</summary>
    private string Made(string rule, string column, EntrySyntax entry)
    {
        var id = $"{rule}_{column}";
        context.DeclareMade(
            declared, id, entry.HeadLocation(), context.Say($"审核关系“{rule}”的一栏", $"a column of the rule \"{rule}\""));
        return id;
    }

    private static RuleSeverity BindSeverity(AttributeReader attributes) =>
        attributes.Has(AttributeTable.Query) ? RuleSeverity.Query : RuleSeverity.Mandatory;
}
