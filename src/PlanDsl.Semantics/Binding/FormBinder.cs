using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds one statistics form.</summary>
internal sealed class FormBinder(BindingContext context)
{
    private readonly FieldBinder fieldBinder = new(context);
    private readonly Dictionary<string, FieldGroupSymbol> groups = [];
    private readonly DeclaredNames declaredGroups = new();

    /// <summary>The form without its notes, which may cite what is bound after it.</summary>
    internal FormSymbol? Bind(EntrySyntax entry)
    {
        if (entry.Identifier is null || entry.ValueText() is not { } value)
        {
            return null;
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, Keyword.Form, attributed.Attributes);
        var frame = new FormFrameBinder(context, fieldBinder);
        var head = frame.BindHead(entry);
        fieldBinder.FormUnit = entry.ValueOf(Keyword.FormUnit) is { } unit ? fieldBinder.BindUnit(unit) : null;
        var sentence = BindSentence(entry.ValueOf(Keyword.Sentence));
        var bound = BindGroups(entry);
        var relations = new FieldRelations(context, fieldBinder);
        relations.Check(entry, bound);
        var implied = relations.Rules().ToImmutableArray();
        var matrixBinder = new MatrixBinder(context, fieldBinder);
        var matrix = matrixBinder.Bind(entry.Entry(Keyword.Matrix));
        var register = new RegisterBinder(context, fieldBinder).Bind(entry);
        frame.CheckShape(entry);
        return new FormSymbol
        {
            Id = entry.Identifier.Id(),
            Title = attributed.Main.Unquote(),
            EnglishName = attributes.Value(AttributeWord.EnglishName)?.Text,
            Head = head,
            Tail = frame.BindTail(entry),
            Unit = fieldBinder.FormUnit,
            Numbering = frame.BindNumbering(entry),
            Register = register,
            Matrix = matrix,
            Columns = FormHeadBinder.BindColumns(context, entry),
            Remarks = FormHeadBinder.BindRemarks(context, entry),
            Sentence = sentence,
            Groups = bound,
            Rules = [.. register is null ? BindRules(entry, bound) : [], .. implied, .. matrixBinder.Rules],
            Notes = [],
            Location = attributed.Main.Location,
        };
    }

    private SentenceSymbol? BindSentence(ValueText? value)
    {
        if (value is null)
        {
            return null;
        }

        var sentence = SentenceText.Parse(value);
        if (sentence.ErrorAt is { } place)
        {
            context.Report(SemanticDiagnostics.SentenceNotUnderstood, place, place.Source.ToString(place.Span));
        }

        var parts = ImmutableArray.CreateBuilder<SentencePart>();
        var label = string.Empty;
        foreach (var piece in sentence.Pieces)
        {
            if (piece.BlankId is null)
            {
                label = piece.Whole.Text.TrimStart('；', ';', '，', ',', '。', ' ');
                parts.Add(new SentencePart(piece.Whole.Text, null));
            }
            else if (fieldBinder.BindBlank(piece, label) is { } blank)
            {
                parts.Add(new SentencePart(string.Empty, blank));
            }
        }

        return new SentenceSymbol(parts.ToImmutable(), value.Location);
    }

    private ImmutableArray<FieldGroupSymbol> BindGroups(EntrySyntax form)
    {
        var bound = ImmutableArray.CreateBuilder<FieldGroupSymbol>();
        var single = ImmutableArray.CreateBuilder<FieldSymbol>();
        var totals = new Dictionary<FieldGroupSymbol, EntrySyntax>(ReferenceEqualityComparer.Instance);
        foreach (var entry in form.Block?.Members.OfType<EntrySyntax>() ?? [])
        {
            if (entry.Keyword == Keyword.Field)
            {
                single.AddRange(fieldBinder.Bind(entry));
                continue;
            }

            var group = entry.Keyword switch
            {
                Keyword.Group => BindGroup(entry, FieldGroupKind.Department),
                Keyword.Classification => BindGroup(entry, FieldGroupKind.Classification),
                _ => null,
            };
            if (group is not null)
            {
                AddSingleFields(bound, single);
                bound.Add(group);
                totals[group] = entry;
            }
        }

        AddSingleFields(bound, single);

        // Totals last: a classification may stand before the field that it breaks down.
        return [.. bound.Select(g => totals.TryGetValue(g, out var e) ? g with { Total = BindTotal(e, g) } : g)];
    }

    private static void AddSingleFields(
        ImmutableArray<FieldGroupSymbol>.Builder bound, ImmutableArray<FieldSymbol>.Builder single)
    {
        if (single.Count > 0)
        {
            bound.Add(new FieldGroupSymbol
            {
                Kind = FieldGroupKind.Single,
                Fields = single.ToImmutable(),
                Location = single[0].Location,
            });
            single.Clear();
        }
    }

    private FieldGroupSymbol? BindGroup(EntrySyntax entry, FieldGroupKind kind)
    {
        if (entry.Identifier is null || entry.ValueText() is not { } value)
        {
            return null;
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, entry.Keyword, attributed.Attributes);
        var group = new FieldGroupSymbol
        {
            Kind = kind,
            Id = entry.Identifier.Id(),
            Title = attributed.Main.Unquote(),
            Fields = [.. entry.Entries(Keyword.Field).SelectMany(fieldBinder.Bind)],
            Overlaps = kind == FieldGroupKind.Classification && attributes.Has(AttributeWord.Overlapping),
            Location = entry.HeadLocation(),
        };
        if (context.Declare(declaredGroups, group.Id, entry.Identifier.Location))
        {
            groups.Add(group.Id, group);
        }

        return group;
    }

    private FieldSymbol? BindTotal(EntrySyntax entry, FieldGroupSymbol group)
    {
        var attribute = AttributedValue.Parse(entry.ValueText()!).Attributes
            .FirstOrDefault(static a => AttributeReader.Is(a, AttributeWord.TotalOf));
        if (group.Kind != FieldGroupKind.Classification || attribute?.Value is not { } name)
        {
            return null;
        }

        if (fieldBinder.ById.TryGetValue(name.Id(), out var field))
        {
            if (!group.Fields.Any(f => f.Id == field.Id))
            {
                return field;
            }

            context.Report(
                SemanticDiagnostics.BadAttributeValue, attribute.Whole.Location, attribute.Word.Text,
                context.Say("合计不能是本分类自己的一类", "a class is no total of its own classification"));
            return null;
        }

        context.ReportUnknown(SemanticDiagnostics.UnknownField, name, fieldBinder.ById.Keys);
        return null;
    }

    private ImmutableArray<RuleSymbol> BindRules(EntrySyntax form, ImmutableArray<FieldGroupSymbol> bound)
    {
        var binder = new RuleBinder(context, fieldBinder.ById, groups);
        var declared = new DeclaredNames();
        var rules = form.Entries(Keyword.Rule)
            .Where(r => r.Identifier is null || context.Declare(declared, r.Identifier.Id(), r.Identifier.Location))
            .Select(binder.Bind)
            .OfType<RuleSymbol>();
        return [.. rules, .. bound.SelectMany(TotalRules)];
    }

    /// <summary>What a classification implies: its classes add up to its total, or each stays within it.</summary>
    private static IEnumerable<RuleSymbol> TotalRules(FieldGroupSymbol group)
    {
        if (group.Total is null || group.Fields.IsEmpty)
        {
            return [];
        }

        var total = new RuleExpression.FieldValue(group.Total);
        return group.Overlaps
            ? group.Fields.Select(f => new RuleSymbol(
                $"{group.Id}_{f.Id}",
                $"{f.Id} ≤ {group.Total.Id}",
                false,
                new RuleExpression.Binary(RuleOperator.LessOrEqual, new RuleExpression.FieldValue(f), total),
                group.Location))
            : [new RuleSymbol(
                $"{group.Id}_合计",
                $"合计（{group.Id}） = {group.Total.Id}",
                false,
                new RuleExpression.Binary(RuleOperator.Equal, new RuleExpression.Total(group.Fields), total),
                group.Location)];
    }
}
