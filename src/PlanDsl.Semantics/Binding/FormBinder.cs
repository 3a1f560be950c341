using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds one statistics form.</summary>
internal sealed class FormBinder(BindingContext context, FactTable facts)
{
    private readonly FieldBinder fieldBinder = new(context);
    private readonly Dictionary<string, FieldGroupSymbol> groups = [];
    private readonly Dictionary<string, Location> declaredGroups = [];

    internal FormSymbol? Bind(EntrySyntax entry)
    {
        if (entry.Identifier is null || entry.ValueText() is not { } value)
        {
            return null;
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, attributed.Attributes, AttributeWord.EnglishName);
        var sentence = BindSentence(entry.ValueOf(Keyword.Sentence));
        var bound = BindGroups(entry);
        var form = new FormSymbol
        {
            Id = entry.Identifier.Text,
            Title = attributed.Main.Unquote(),
            EnglishName = attributes.Value(AttributeWord.EnglishName)?.Text,
            Head = FormHeadBinder.BindHead(context, entry),
            Columns = FormHeadBinder.BindColumns(context, entry),
            Remarks = FormHeadBinder.BindRemarks(context, entry),
            Sentence = sentence,
            Groups = bound,
            Rules = BindRules(entry, bound),
            Notes = [],
            Location = attributed.Main.Location,
        };
        facts.Add(form);
        return form with { Notes = BindNotes(entry, form) };
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
        foreach (var entry in form.Block?.Members.OfType<EntrySyntax>() ?? [])
        {
            if (entry.Keyword == Keyword.Field)
            {
                if (fieldBinder.Bind(entry) is { } field)
                {
                    single.Add(field);
                }

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
            }
        }

        AddSingleFields(bound, single);
        return bound.ToImmutable();
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

        AttributeWord[] allowed = kind == FieldGroupKind.Classification
            ? [AttributeWord.TotalOf, AttributeWord.Overlapping, AttributeWord.Exclusive]
            : [];
        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, attributed.Attributes, allowed);
        var group = new FieldGroupSymbol
        {
            Kind = kind,
            Id = entry.Identifier.Text,
            Title = attributed.Main.Unquote(),
            Fields = [.. entry.Entries(Keyword.Field).Select(fieldBinder.Bind).OfType<FieldSymbol>()],
            Total = BindTotal(attributes.Value(AttributeWord.TotalOf)),
            Overlaps = attributes.Has(AttributeWord.Overlapping),
            Location = entry.HeadLocation(),
        };
        if (context.Declare(declaredGroups, group.Id, entry.Identifier.Location))
        {
            groups.Add(group.Id, group);
        }

        return group;
    }

    private FieldSymbol? BindTotal(ValueText? name)
    {
        if (name is null)
        {
            return null;
        }

        if (fieldBinder.ById.TryGetValue(name.Text, out var field))
        {
            return field;
        }

        context.ReportUnknown(SemanticDiagnostics.UnknownField, name, fieldBinder.ById.Keys);
        return null;
    }

    private ImmutableArray<RuleSymbol> BindRules(EntrySyntax form, ImmutableArray<FieldGroupSymbol> bound)
    {
        var binder = new RuleBinder(context, fieldBinder.ById, groups);
        var declared = new Dictionary<string, Location>();
        var rules = form.Entries(Keyword.Rule)
            .Where(r => r.Identifier is null || context.Declare(declared, r.Identifier.Text, r.Identifier.Location))
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

    /// <summary>Notes may cite the form's own fields without its name.</summary>
    private ImmutableArray<ProseText> BindNotes(EntrySyntax entry, FormSymbol form)
    {
        var own = new FactTable(context, facts);
        foreach (var field in form.Fields)
        {
            own.Add($"{field.Id}.指", field.Definition);
            own.Add($"{field.Id}.means", field.Definition);
        }

        var prose = new ProseBinder(context, own);
        var notes = ImmutableArray.CreateBuilder<ProseText>();
        foreach (var note in entry.Entries(Keyword.Note))
        {
            if (note.ValueText() is { } line)
            {
                notes.Add(new ProseText(
                    [new ProseParagraph(0, string.Empty, [new ProseRun(line.Unquote(), false, line.Location)])],
                    line.Location));
            }

            if (note.Prose is not null)
            {
                notes.Add(prose.Bind(note.Prose));
            }
        }

        return notes.ToImmutable();
    }
}
