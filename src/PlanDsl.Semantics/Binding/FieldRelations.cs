using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>
/// What fields say of each other (其中, 合计), once all of them are known: whether it holds together, and the rules that
/// follow from it.
/// </summary>
internal sealed class FieldRelations(BindingContext context, FieldBinder fields)
{
    /// <summary>Reports names that are no figures, and circles.</summary>
    internal void Check(EntrySyntax form, ImmutableArray<FieldGroupSymbol> groups)
    {
        var rows = groups.SelectMany(static g => g.Fields).Select(static f => f.Id).ToHashSet();
        var entries = form.Block?.Members.OfType<EntrySyntax>() ?? [];
        var groupEntries = entries.Where(static e => e.Keyword is Keyword.Group or Keyword.Classification);
        foreach (var entry in entries.Concat(groupEntries.SelectMany(static e => e.Entries(Keyword.Field)))
            .Where(static e => e is { Keyword: Keyword.Field, Identifier: not null, Value: not null }))
        {
            foreach (var attribute in AttributedValue.Parse(entry.ValueText()!).Attributes)
            {
                Check(entry.Identifier!.Id(), attribute, rows);
            }
        }
    }

    /// <summary>A part is at most its whole; what is added up equals the sum.</summary>
    internal IEnumerable<RuleSymbol> Rules() => fields.ById.Values.SelectMany(RulesOf);

    private IEnumerable<RuleSymbol> RulesOf(FieldSymbol field)
    {
        var own = new RuleExpression.FieldValue(field);
        if (field.PartOf is { } id && fields.ById.TryGetValue(id, out var whole))
        {
            yield return new RuleSymbol(
                $"{field.Id}_其中", $"{field.Id} ≤ {id}", false,
                new RuleExpression.Binary(RuleOperator.LessOrEqual, own, new RuleExpression.FieldValue(whole)),
                field.Location);
        }

        var terms = field.SumOf.Select(t => fields.ById.GetValueOrDefault(t)).OfType<FieldSymbol>().ToImmutableArray();
        if (terms.Length > 0 && terms.Length == field.SumOf.Length)
        {
            yield return new RuleSymbol(
                $"{field.Id}_合计", $"{string.Join(" + ", field.SumOf)} = {field.Id}", false,
                new RuleExpression.Binary(RuleOperator.Equal, new RuleExpression.Total(terms), own), field.Location);
        }
    }

    private void Check(string id, AttributeText attribute, HashSet<string> rows)
    {
        if (attribute.Value is not { } value)
        {
            if (AttributeReader.Is(attribute, AttributeWord.SameCell)
                && fields.ById.TryGetValue(id, out var part) && !rows.Contains(part.InCellOf!))
            {
                Report(attribute, "要和“其中”一起写，总项在表里占一行", "it goes with 其中, whose whole has a row");
            }

            return;
        }

        var isPart = AttributeReader.Is(attribute, AttributeWord.PartOf);
        if (!isPart && !AttributeReader.Is(attribute, AttributeWord.TotalOf))
        {
            return;
        }

        foreach (var term in isPart ? [value] : FieldKindBinder.Terms(value))
        {
            if (!fields.ById.TryGetValue(term.Id(), out var named))
            {
                var place = term.Span.Length == 0 ? value : term;
                context.ReportUnknown(SemanticDiagnostics.UnknownField, place, fields.ById.Keys);
            }
            else if (named.Kind != FieldKind.Figure)
            {
                Report(attribute, $"“{term.Text}”不是数", $"{term.Text} is no figure");
            }
            else if (Reaches(named, id, isPart, fields.ById.Count))
            {
                Report(attribute, "绕回了自己", "it comes back to itself");
            }
        }
    }

    /// <summary>Whether a field's wholes, or its terms, lead to another field.</summary>
    private bool Reaches(FieldSymbol from, string id, bool byPart, int steps) =>
        from.Id == id
        || (steps > 0 && (byPart ? from.PartOf is { } p ? [p] : [] : from.SumOf.AsEnumerable())
            .Any(n => fields.ById.TryGetValue(n, out var next) && Reaches(next, id, byPart, steps - 1)));

    private void Report(AttributeText attribute, string zh, string en) => context.Report(
        SemanticDiagnostics.BadAttributeValue, attribute.Whole.Location, attribute.Word.Text, context.Say(zh, en));
}
