using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>
/// What fields say of each other (其中, 同格, 合计), once all of them are known: who is meant, whether it holds together,
/// and the rules that follow from it.
/// </summary>
internal sealed class FieldRelations(BindingContext context, FieldBinder fields)
{
    /// <summary>Parts within parts: the indent of further ones is wider than the page.</summary>
    private const int MostLevels = 9;

    /// <summary>Gives fields their wholes and terms; reports names that are no figures, and circles.</summary>
    internal void Bind(ImmutableArray<FieldGroupSymbol> groups)
    {
        foreach (var entry in fields.Entries)
        {
            var whole = Read(entry, AttributeTable.PartOf, static value => [value]).FirstOrDefault();
            var terms = Read(entry, AttributeTable.TotalOf, FieldKindBinder.Terms);
            foreach (var field in entry.Fields)
            {
                field.PartOf = whole;
                field.SumOf = terms;
            }
        }

        var parts = InCircle(AttributeTable.PartOf, static f => f.PartOf is { } whole ? [whole] : []);
        var sums = InCircle(AttributeTable.TotalOf, static f => f.SumOf);
        parts.ForEach(static f => f.PartOf = null);
        sums.ForEach(static f => f.SumOf = []);
        CutDeepParts();
        var rows = groups.SelectMany(static g => g.Fields).ToHashSet();
        foreach (var entry in fields.Entries)
        {
            BindCell(entry, rows);
        }
    }

    /// <summary>A part is at most its whole; what is added up equals the sum.</summary>
    internal IEnumerable<RuleSymbol> Rules() => fields.ByName.Values.SelectMany(RulesOf);

    private static IEnumerable<RuleSymbol> RulesOf(FieldSymbol field)
    {
        var own = new RuleExpression.FieldValue(field);
        if (field.PartOf is { Field: var whole })
        {
            yield return RuleSymbol.Implied(
                $"{field.Id}_其中", $"{field.CitedAs} ≤ {whole.CitedAs}",
                new RuleExpression.Binary(RuleOperator.LessOrEqual, own, new RuleExpression.FieldValue(whole)),
                field.Location);
        }

        if (!field.SumOf.IsEmpty)
        {
            ImmutableArray<FieldSymbol> terms = [.. field.SumOf.Select(static t => t.Field)];
            var text = $"{string.Join(" + ", terms.Select(static t => t.CitedAs))} = {field.CitedAs}";
            yield return RuleSymbol.Implied(
                $"{field.Id}_合计", text,
                new RuleExpression.Binary(RuleOperator.Equal, new RuleExpression.Total(terms), own), field.Location,
                isDefinition: true);
        }
    }

    /// <summary>The figures that an attribute names; none if one of them is no figure, which is reported.</summary>
    private ImmutableArray<FigureReference> Read(
        FieldEntry entry, AttributeInfo word, Func<ValueText, ImmutableArray<ValueText>> cut)
    {
        if (entry.Attributes.All(word).FirstOrDefault() is not { Value: { } value } attribute)
        {
            return [];
        }

        var names = cut(value);
        var found = ImmutableArray.CreateBuilder<FigureReference>();
        foreach (var name in names)
        {
            if (!fields.ByName.TryGetValue(name.Id(), out var named))
            {
                var place = name.Span.Length == 0 ? value : name;
                context.ReportUnknown(SemanticDiagnostics.UnknownField, place, fields.ByName.Keys);
            }
            else if (named.Kind != FieldKind.Figure)
            {
                Report(attribute, $"“{name.Text}”不是数", $"{name.Text} is no figure");
            }
            else
            {
                context.Refer(named, name);
                found.Add(new FigureReference(named, name.Location));
            }
        }

        return found.Count == names.Length ? found.ToImmutable() : [];
    }

    /// <summary>The fields that come back to themselves by an attribute, which is reported.</summary>
    private List<FieldSymbol> InCircle(AttributeInfo word, Func<FieldSymbol, IEnumerable<FigureReference>> next)
    {
        if (!fields.Entries.Any(e => e.Attributes.All(word).Any()))
        {
            return [];
        }

        var entryOf = new Dictionary<FieldSymbol, int>();
        foreach (var (index, entry) in fields.Entries.Index())
        {
            foreach (var field in entry.Fields)
            {
                entryOf[field] = index;
            }
        }

        // The fields of an entry have the same relations: what holds for one of them holds for all.
        var isInCircle = Circles.Find(
            [.. fields.Entries.Select(e => e.Fields.Take(1).SelectMany(next)
                .Where(r => entryOf.ContainsKey(r.Field)).Select(r => entryOf[r.Field]).ToArray())]);
        var circles = fields.Entries.Where((_, index) => isInCircle[index]).ToList();
        foreach (var entry in circles)
        {
            Report(entry.Attributes.All(word).First(), "绕回了自己", "it comes back to itself");
        }

        return [.. circles.SelectMany(static e => e.Fields)];
    }

    /// <summary>A part in parts deeper than a form can print has no known whole, which is reported.</summary>
    private void CutDeepParts()
    {
        foreach (var entry in fields.Entries)
        {
            var depth = 0;
            var field = entry.Fields.FirstOrDefault();
            for (; field?.PartOf is { } whole && depth <= MostLevels; depth++)
            {
                field = whole.Field;
            }

            if (depth > MostLevels)
            {
                Report(
                    entry.Attributes.All(AttributeTable.PartOf).First(),
                    $"最多套{MostLevels}层",
                    $"parts go {MostLevels} levels deep at most");
                foreach (var part in entry.Fields)
                {
                    part.PartOf = null;
                }
            }
        }
    }

    /// <summary>同格: its cell is that of the whole, which has a row.</summary>
    private void BindCell(FieldEntry entry, HashSet<FieldSymbol> rows)
    {
        if (entry.Fields.FirstOrDefault() is not { } field
            || entry.Attributes.All(AttributeTable.SameCell).FirstOrDefault() is not { } mark)
        {
            return;
        }

        if (field.PartOf is { Field: var whole } && rows.Contains(whole))
        {
            field.InCellOf = whole;
        }
        else
        {
            Report(mark, "要和“其中”一起写，总项在表里占一行", "it goes with \"of-which\", whose whole has a row");
        }
    }

    private void Report(AttributeText attribute, string zh, string en) => context.Report(
        SemanticDiagnostics.BadAttributeValue, attribute.Whole.Location, attribute.Word.Text, context.Say(zh, en));
}
