using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds the fields of one form, wherever they are declared, and knows them by identifier.</summary>
internal sealed class FieldBinder(BindingContext context)
{
    private readonly DeclaredNames declared = new();
    private readonly FieldKindBinder kinds = new(context);

    internal Dictionary<string, FieldSymbol> ById { get; } = [];

    /// <summary>The unit of figures that have none of their own.</summary>
    internal UnitOfMeasure? FormUnit { get; set; }

    /// <summary>Whether the identifier is new; an input of head or tail counts as well.</summary>
    internal bool Declare(string id, Location location) => context.Declare(declared, id, location);

    /// <summary>字段 标识：标签；单位 件；… With several units (次、万元) there is a field for each.</summary>
    internal IEnumerable<FieldSymbol> Bind(EntrySyntax entry) => Bind(entry, null);

    /// <summary>A column of a list.</summary>
    internal IEnumerable<FieldSymbol> BindColumn(EntrySyntax entry) => Bind(entry, Keyword.Register);

    /// <summary>A figure of a matrix, which has no entry of its own.</summary>
    internal FieldSymbol? BindCell(FieldSymbol cell) => Keep(cell);

    internal UnitOfMeasure BindUnit(ValueText name)
    {
        if (UnitTable.Find(name.Text) is { } unit)
        {
            return unit;
        }

        context.ReportUnknown(SemanticDiagnostics.UnknownUnit, name, UnitTable.Names);
        return new UnitOfMeasure(name.Text, Dimension.Unknown, 0, 0);
    }

    private List<FieldSymbol> Bind(EntrySyntax entry, Keyword? parent)
    {
        if (entry.Identifier is null || entry.ValueText() is not { } value)
        {
            return [];
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, Keyword.Field, attributed.Attributes, parent);
        var (kind, choices) = kinds.Bind(attributes);
        var units = attributes.Value(AttributeWord.Unit) is { } names ? context.List(names) : [];
        var unit = units.IsEmpty ? null : BindUnit(units[0]);
        var isFigure = kind == FieldKind.Figure;
        var decimals = BindDecimals(attributes);
        var partOf = attributes.Value(AttributeWord.PartOf)?.Id();
        var field = new FieldSymbol
        {
            Id = entry.Identifier.Id(),
            Label = attributed.Main.Unquote(),
            Kind = kind,
            Choices = choices,
            Unit = unit ?? (isFigure ? FormUnit : null),
            UnitIsPrinted = unit is not null,
            Decimals = decimals ?? (unit ?? (isFigure ? FormUnit : null))?.Decimals ?? 0,
            PrintedAs = attributes.Value(AttributeWord.PrintedAs)?.Unquote(),
            Definition = attributes.Value(AttributeWord.Definition)?.Unquote(),
            IsResidual = attributes.Has(AttributeWord.Residual),
            EnglishName = attributes.Value(AttributeWord.EnglishName)?.Text,
            PartOf = partOf,
            InCellOf = attributes.Has(AttributeWord.SameCell) ? partOf ?? string.Empty : null,
            SumOf = kinds.BindSum(attributes),
            Location = entry.HeadLocation(),
        };
        return units.Length < 2
            ? Keep(field) is { } kept ? [kept] : []
            : BindCompound(field, units, decimals);
    }

    /// <summary>行政处罚（次，万元）: a field for each unit, filled in one cell.</summary>
    private List<FieldSymbol> BindCompound(FieldSymbol field, ImmutableArray<ValueText> units, int? decimals)
    {
        var fields = new List<FieldSymbol>();
        foreach (var name in units)
        {
            var unit = fields.Count == 0 ? field.Unit! : BindUnit(name);
            var part = field with
            {
                Id = $"{field.Id}.{unit.Name}",
                Unit = unit,
                Decimals = unit.Decimals > 0 ? decimals ?? unit.Decimals : 0,
                InCellOf = fields.Count == 0 ? field.InCellOf : fields[0].Id,
                EnglishName = null,
            };
            if (Keep(part) is { } kept)
            {
                fields.Add(kept);
            }
        }

        return fields;
    }

    /// <summary>A blank of a sentence: {标识：单位，2位小数}; its label is the text before it.</summary>
    internal FieldSymbol? BindBlank(SentencePiece piece, string label)
    {
        UnitOfMeasure? unit = null;
        int? decimals = null;
        foreach (var option in piece.Options.Where(static o => o.Span.Length > 0))
        {
            if (DecimalsText.Parse(option.Text) is { } digits)
            {
                decimals = digits;
            }
            else
            {
                unit = BindUnit(option);
            }
        }

        return Keep(new FieldSymbol
        {
            Id = piece.BlankId!.Id(),
            Label = label,
            Unit = unit,
            Decimals = decimals ?? unit?.Decimals ?? 0,
            Location = piece.Whole.Location,
        });
    }

    private FieldSymbol? Keep(FieldSymbol field)
    {
        if (!context.Declare(declared, field.Id, field.Location))
        {
            return null;
        }

        ById.Add(field.Id, field);
        return field;
    }

    internal int? BindDecimals(AttributeReader attributes)
    {
        var attribute = attributes.All(AttributeWord.Decimals).FirstOrDefault();
        var digits = attribute is null ? null : DecimalsText.Parse(attribute.Whole.Text);
        if (attribute is not null && digits is null)
        {
            context.Report(
                SemanticDiagnostics.BadAttributeValue, attribute.Whole.Location, attribute.Word.Text,
                context.Say("应写成“2位小数”这样的一位数", "write one digit as in 2位小数"));
        }

        return digits;
    }
}
