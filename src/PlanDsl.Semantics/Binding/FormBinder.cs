using System.Collections.Immutable;
using PlanDsl.Semantics.Tables;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds one statistics form.</summary>
internal sealed class FormBinder(BindingContext context, RuleAttributes ruleTerms)
{
    private readonly FieldBinder fieldBinder = new(context);
    private readonly Dictionary<string, FieldGroupSymbol> groups = [];
    private readonly DeclaredNames declaredGroups = new();
    private readonly DeclaredNames declaredRules = new();
    private ImmutableArray<RuleSymbol> implied = [];

    /// <summary>What rules can name, once the form is bound.</summary>
    internal RuleNames? Names { get; private set; }

    /// <summary>The form without its notes, which may cite what is bound after it.</summary>
    internal FormSymbol? Bind(EntrySyntax entry)
    {
        if (entry.Identifier is null || entry.ValueText() is not { } value)
        {
            return null;
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, Keyword.Form, attributed.Attributes);
        var english = CodeNames.English(context, attributes);
        fieldBinder.DeclareForm(entry.Identifier.Id(), entry.Identifier.Location, english);
        var frame = new FormFrameBinder(context, fieldBinder);
        var head = frame.BindHead(entry);
        (fieldBinder.FormUnit, var unitPlace) = frame.BindUnit(entry);
        var sentence = BindSentence(entry.ValueOf(Keyword.Sentence));
        var bound = BindGroups(entry);
        var relations = new FieldRelations(context, fieldBinder);
        relations.Bind(bound);

        // Before the cells of a matrix are fields as well, which have rules of their own.
        ImmutableArray<RuleSymbol> related = [.. relations.Rules()];
        var matrixBinder = new MatrixBinder(context, fieldBinder);
        var numbering = frame.BindNumbering(entry);
        var matrix = matrixBinder.Bind(entry.Entry(Keyword.Matrix), numbering);
        var register = new RegisterBinder(context, fieldBinder).Bind(entry);
        var tail = frame.BindTail(entry);
        var rows = new FieldRowsSymbol
        {
            Columns = FormHeadBinder.BindColumns(context, entry),
            Remarks = FormHeadBinder.BindRemarks(context, entry),
            Sentence = sentence,
            Groups = bound,
            Numbering = numbering,
        };
        implied = [.. bound.SelectMany(TotalRules), .. related, .. matrixBinder.Rules];
        Names = register is not null
            ? new RuleNames(
                register.Columns.ToDictionary(static c => c.CitedAs), RuleNames.NoGroups,
                PrintedCells.OfColumns(register.Columns))
            {
                Register = entry.Entry(Keyword.Register),
            }
            : new RuleNames(
                fieldBinder.ByName, groups, matrix is null ? PrintedCells.Of(rows) : PrintedCells.Of(matrix));
        DeclareRemarks(rows);
        return new FormSymbol
        {
            Id = entry.Identifier.Id(),
            Title = attributed.Main.Unquote(),
            EnglishName = english?.Text,
            Edition = new FormEditionBinder(context).Bind(entry),
            Head = head,
            Tail = tail,
            Unit = fieldBinder.FormUnit,
            UnitLocation = unitPlace,
            Shape = WithWidths(ShapeOf(frame.BindShape(entry), rows, matrix, register), attributes),
            Rules = [],
            PrintsRules = frame.BindPrintedRules(entry),
            Notes = [],
            Location = attributed.Main.Location,
        };
    }

    /// <summary>Of several, which is an error, the first matrix or list; rows where that cannot be read.</summary>
    private static FormShape ShapeOf(
        EntrySyntax? entry, FieldRowsSymbol rows, MatrixSymbol? matrix, RegisterSymbol? register) =>
        entry?.Keyword switch
        {
            Keyword.Matrix when matrix is not null => matrix,
            Keyword.Register when register is not null => register,
            _ => rows,
        };

    /// <summary>列宽 of a list stands behind the list, where its columns are.</summary>
    private FormShape WithWidths(FormShape shape, AttributeReader attributes)
    {
        if (shape is RegisterSymbol && attributes.Value(AttributeTable.ColumnWidths) is { } value)
        {
            context.Report(
                SemanticDiagnostics.BadAttributeValue, value.Location, context.Say("列宽", "widths"),
                context.Say("登记表的列宽写在“登记”一行", "the widths of a list are written in the line of the list"));
            return shape;
        }

        return shape is RegisterSymbol
            ? shape
            : shape with { Widths = ColumnWidths.Bind(context, attributes, shape.PrintedColumns) };
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
        PrintedText? label = null;
        foreach (var piece in sentence.Pieces)
        {
            if (piece.BlankId is null)
            {
                label = new PrintedText(
                    piece.Whole.Text.TrimStart('；', ';', '，', ',', '。', ' '), piece.Whole.Location);
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
        var totals = new Dictionary<FieldGroupSymbol, AttributeText>(ReferenceEqualityComparer.Instance);
        foreach (var entry in form.Block?.Members.OfType<EntrySyntax>() ?? [])
        {
            if (entry.Keyword == Keyword.Field)
            {
                single.AddRange(fieldBinder.Bind(entry));
                continue;
            }

            var group = entry.Keyword switch
            {
                Keyword.Group => BindGroup(entry, FieldGroupKind.Department, totals),
                Keyword.Classification => BindGroup(entry, FieldGroupKind.Classification, totals),
                _ => null,
            };
            if (group is not null)
            {
                AddSingleFields(bound, single);
                bound.Add(group);
            }
        }

        AddSingleFields(bound, single);

        // Totals last: a classification may stand before the field that it breaks down.
        return [.. bound.Select(g => totals.TryGetValue(g, out var name) ? g with { Total = BindTotal(name, g) } : g)];
    }

    private static void AddSingleFields(
        ImmutableArray<FieldGroupSymbol>.Builder bound, ImmutableArray<FieldSymbol>.Builder single)
    {
        if (single.Count > 0)
        {
            bound.Add(new FieldGroupSymbol
            {
                Kind = FieldGroupKind.Single,
                TitleLocation = single[0].Location,
                Fields = single.ToImmutable(),
                Location = single[0].Location,
            });
            single.Clear();
        }
    }

    private FieldGroupSymbol? BindGroup(
        EntrySyntax entry, FieldGroupKind kind, Dictionary<FieldGroupSymbol, AttributeText> totals)
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
            TitleLocation = attributed.Main.Location,
            Fields = [.. entry.Entries(Keyword.Field).SelectMany(fieldBinder.Bind)],
            Overlaps = kind == FieldGroupKind.Classification && attributes.Has(AttributeTable.Overlapping),
            Location = entry.HeadLocation(),
        };
        if (context.Declare(declaredGroups, group.Id, entry.Identifier.Location))
        {
            groups.Add(group.Id, group);
        }

        if (kind == FieldGroupKind.Classification
            && attributes.All(AttributeTable.TotalOf).FirstOrDefault() is { Value: not null } total)
        {
            totals.Add(group, total);
        }

        return group;
    }

    private FigureReference? BindTotal(AttributeText attribute, FieldGroupSymbol group)
    {
        var name = attribute.Value!;
        if (!fieldBinder.ByName.TryGetValue(name.Id(), out var field))
        {
            context.ReportUnknown(SemanticDiagnostics.UnknownField, name, fieldBinder.ByName.Keys);
            return null;
        }

        var problem =
            group.Fields.Contains(field)
                ? context.Say("合计不能是本分类自己的一类", "a class is no total of its own classification") :
            group.Fields.Append(field).FirstOrDefault(static f => f.Kind != FieldKind.Figure) is { } text
                ? context.Say($"“{text.CitedAs}”不是数", $"\"{text.CitedAs}\" is no figure") :
            null;
        if (problem is null)
        {
            context.Refer(field, name);
            return new FigureReference(field, name.Location);
        }

        context.Report(
            SemanticDiagnostics.BadAttributeValue, attribute.Whole.Location, attribute.Word.Text, problem);
        return null;
    }

    /// <summary>Last, so that a field with the identifier of a remark is told so at its place.</summary>
    private void DeclareRemarks(FieldRowsSymbol rows)
    {
        foreach (var group in rows.Remarks == RemarkGranularity.None ? [] : rows.Groups)
        {
            if (rows.Remarks == RemarkGranularity.Group && group.Id is { } id)
            {
                fieldBinder.DeclareRemark(id, group.Location);
                continue;
            }

            foreach (var field in group.Fields.Where(static f => f.InCellOf is null))
            {
                fieldBinder.DeclareRemark(field.Id, field.Location, field.EnglishName);
            }
        }
    }

    /// <summary>The form with its rules, which may speak of other forms: once all of them are known.</summary>
    internal FormSymbol BindRules(
        FormSymbol form, EntrySyntax entry, IReadOnlyDictionary<string, RuleForm> forms)
    {
        var inside = Names!.Register;
        var rules = new RuleBinder(context, Names with { Forms = forms }, declaredRules, ruleTerms).Bind(
        [
            .. inside?.Entries(Keyword.Rule) ?? [], .. entry.Entries(Keyword.Rule),
            .. inside?.Entries(Keyword.Waiver) ?? [], .. entry.Entries(Keyword.Waiver),
        ]);
        foreach (var rule in implied)
        {
            var what = context.Say($"审核关系“{rule.Text}”", $"the rule \"{rule.Text}\"");
            context.DeclareMade(declaredRules, rule.Id, rule.Location, what);
        }

        return form.Register is { } register
            ? form with
            {
                Shape = register with { Rules = [.. rules.Where(static r => !r.IsOfTable)] },
                Rules = [.. rules.Where(static r => r.IsOfTable), .. implied],
            }
            : form with { Rules = [.. rules, .. implied] };
    }

    /// <summary>What a classification implies: its classes add up to its total, or each stays within it.</summary>
    private static IEnumerable<RuleSymbol> TotalRules(FieldGroupSymbol group)
    {
        if (group.Total is null || group.Fields.IsEmpty)
        {
            return [];
        }

        var whole = group.Total.Field;
        var total = new RuleExpression.FieldValue(whole);
        return group.Overlaps
            ? group.Fields.Select(f => RuleSymbol.Implied(
                $"{group.Id}_{f.Id}",
                $"{f.CitedAs} ≤ {whole.CitedAs}",
                new RuleExpression.Binary(RuleOperator.LessOrEqual, new RuleExpression.FieldValue(f), total),
                group.Location))
            : [RuleSymbol.Implied(
                $"{group.Id}_合计",
                $"合计（{group.Id}） = {whole.CitedAs}",
                new RuleExpression.Binary(RuleOperator.Equal, new RuleExpression.Total(group.Fields), total),
                group.Location)];
    }
}
