using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds the fields of one form, wherever they are declared, and knows them by identifier.</summary>
internal sealed class FieldBinder(BindingContext context)
{
    private static readonly AttributeWord[] Allowed =
    [
        AttributeWord.Unit, AttributeWord.Decimals, AttributeWord.PrintedAs, AttributeWord.Definition,
        AttributeWord.Residual, AttributeWord.EnglishName,
    ];

    private readonly Dictionary<string, Location> declared = [];

    internal Dictionary<string, FieldSymbol> ById { get; } = [];

    /// <summary>字段 标识：标签；单位 件；…</summary>
    internal FieldSymbol? Bind(EntrySyntax entry)
    {
        if (entry.Identifier is null || entry.ValueText() is not { } value)
        {
            return null;
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, attributed.Attributes, Allowed);
        var unit = attributes.Value(AttributeWord.Unit) is { } name ? BindUnit(name) : null;
        return Keep(new FieldSymbol
        {
            Id = entry.Identifier.Id(),
            Label = attributed.Main.Unquote(),
            Unit = unit,
            Decimals = BindDecimals(attributes) ?? unit?.Decimals ?? 0,
            PrintedAs = attributes.Value(AttributeWord.PrintedAs)?.Unquote(),
            Definition = attributes.Value(AttributeWord.Definition)?.Unquote(),
            IsResidual = attributes.Has(AttributeWord.Residual),
            EnglishName = attributes.Value(AttributeWord.EnglishName)?.Text,
            Location = entry.HeadLocation(),
        });
    }

    /// <summary>A blank of a sentence: {标识：单位，2位小数}; its label is the text before it.</summary>
    internal FieldSymbol? BindBlank(SentencePiece piece, string label)
    {
        UnitOfMeasure? unit = null;
        int? decimals = null;
        foreach (var option in piece.Options.Where(static o => o.Span.Length > 0))
        {
            if (AttributeReader.Decimals(option.Text) is { } digits)
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

    private UnitOfMeasure BindUnit(ValueText name)
    {
        if (UnitTable.Find(name.Text) is { } unit)
        {
            return unit;
        }

        context.ReportUnknown(SemanticDiagnostics.UnknownUnit, name, UnitTable.Names);
        return new UnitOfMeasure(name.Text, Dimension.Unknown, 0, 0);
    }

    private int? BindDecimals(AttributeReader attributes)
    {
        var attribute = attributes.All(AttributeWord.Decimals).FirstOrDefault();
        var digits = attribute is null ? null : AttributeReader.Decimals(attribute.Whole.Text);
        if (attribute is not null && digits is null)
        {
            context.Report(
                SemanticDiagnostics.BadAttributeValue, attribute.Whole.Location, attribute.Word.Text,
                context.Say("应写成“2位小数”这样的一位数", "write one digit as in 2位小数"));
        }

        return digits;
    }
}
