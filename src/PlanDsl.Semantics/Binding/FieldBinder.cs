using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds the fields of one form, wherever they are declared, and knows them by identifier.</summary>
internal sealed class FieldBinder(BindingContext context)
{
    private readonly DeclaredNames declared = new();
    private readonly CodeNames codeNames = new(context);
    private readonly FieldKindBinder kinds = new(context);
    private readonly DeclaredNames declaredCodes = new();
    private readonly CountingBinder counting = new(context);

    /// <summary>The fields by the names that the plan knows them by.</summary>
    internal Dictionary<string, FieldSymbol> ByName { get; } = [];

    /// <summary>The entries of fields with their attributes, for what they say of other fields.</summary>
    internal List<FieldEntry> Entries { get; } = [];

    /// <summary>The unit of figures that have none of their own.</summary>
    internal UnitOfMeasure? FormUnit { get; set; }

    /// <summary>Whether the identifier is new; an input of head or tail counts as well.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="location">Where it is declared.</param>
    /// <param name="english">Its English name; null if it has none.</param>
    internal bool Declare(string id, Location location, ValueText? english = null)
    {
        if (!context.Declare(declared, id, location))
        {
            return false;
        }

        codeNames.Declare(english?.Text ?? id, english?.Location ?? location);
        return true;
    }

    /// <summary>Takes the identifier of the remark on a field or group.</summary>
    /// <param name="owner">The identifier of the field or group.</param>
    /// <param name="location">Where that is declared.</param>
    /// <param name="english">Its English name; null if it has none.</param>
    internal void DeclareRemark(string owner, Location location, string? english = null)
    {
        var id = RemarkId.Of(owner);
        if (context.DeclareMade(declared, id, location, context.Say($"“{owner}”的备注", $"the remark on \"{owner}\"")))
        {
            codeNames.DeclareRemark(english ?? owner, location);
        }
    }

    /// <summary>Takes the name of the form's record, which no field of it can have.</summary>
    internal void DeclareForm(string id, Location location, ValueText? english) =>
        codeNames.Keep(english?.Text ?? id, english?.Location ?? location);

    /// <summary>Takes the identifier of a list, and the name of its rows.</summary>
    internal void DeclareRegister(string id, Location location, ValueText? english)
    {
        if (Declare(id, location, english))
        {
            codeNames.DeclareRow(english?.Text ?? id, english?.Location ?? location);
        }
    }

    /// <summary>字段 标识：标签；单位 件；… With several units (次、万元) there is a field for each.</summary>
    internal IEnumerable<FieldSymbol> Bind(EntrySyntax entry) => Bind(entry, null);

    /// <summary>A column of a list.</summary>
    internal IEnumerable<FieldSymbol> BindColumn(EntrySyntax entry) => Bind(entry, Keyword.Register);

    /// <summary>How a figure of a matrix counts.</summary>
    /// <param name="label">What it is called.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="column">What its column says.</param>
    /// <param name="row">What its row says, where the column says nothing.</param>
    internal FieldCounting BindCounting(
        string label, UnitOfMeasure? unit, AttributeReader column, AttributeReader row) =>
        counting.Bind(label, unit, column, row);

    /// <summary>A figure of a matrix, which has no entry of its own.</summary>
    internal FieldSymbol? BindCell(FieldSymbol cell) => Keep(cell);

    internal UnitOfMeasure BindUnit(ValueText name)
    {
        if (context.Units.Find(name) is { } unit)
        {
            return unit;
        }

        context.ReportUnknown(SemanticDiagnostics.UnknownUnit, name, context.Units.Names);
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
        var units = attributes.Value(AttributeTable.Unit) is { } names ? context.List(names) : [];
        var unit = units.IsEmpty ? null : BindUnit(units[0]);
        var isFigure = kind == FieldKind.Figure;
        var decimals = BindDecimals(attributes);
        var english = CodeNames.English(context, attributes);
        var field = new FieldSymbol
        {
            Id = entry.Identifier.Id(),
            CitedAs = entry.Identifier.Id(),
            Identifiers = [new DeclaredSymbol(Keyword.Field, entry.Identifier.Id(), entry.HeadLocation())],
            Label = attributed.Main.Unquote(),
            LabelLocation = attributed.Main.Location,
            Kind = kind,
            Counting = isFigure
                ? counting.Bind(attributed.Main.Text, unit ?? FormUnit, attributes)
                : new FieldCounting { Blank = counting.BindBlank(attributes) },
            Choices = choices,
            Unit = unit ?? (isFigure ? FormUnit : null),
            UnitIsPrinted = unit is not null,
            Decimals = decimals ?? (unit ?? (isFigure ? FormUnit : null))?.Decimals ?? 0,
            PrintedAs = attributes.Value(AttributeTable.PrintedAs)?.Unquote(),
            Definition = attributes.Value(AttributeTable.Definition)?.Unquote(),
            Details = [.. attributes.Details],
            IsResidual = attributes.Has(AttributeTable.Residual),
            Code = BindCode(attributes),
            EnglishName = english?.Text,
            Location = entry.HeadLocation(),
        };
        List<FieldSymbol> fields = units.Length < 2 ? [field] : BindUnits(field, units, decimals, attributes);
        fields = [.. fields.Select(f => Keep(f, english)).OfType<FieldSymbol>()];
        Entries.Add(new FieldEntry([.. fields], attributes));
        return fields;
    }

    /// <summary>
    /// 行政处罚（次，万元）: a field for each unit, filled in one cell. Its identifier has the place of the unit, not its
    /// name, which is printed and may change.
    /// </summary>
    private List<FieldSymbol> BindUnits(
        FieldSymbol field, ImmutableArray<ValueText> names, int? decimals, AttributeReader attributes)
    {
        var fields = new List<FieldSymbol>();
        foreach (var name in names)
        {
            var unit = fields.Count == 0 ? field.Unit! : BindUnit(name);
            var number = fields.Count == 0
                ? string.Empty
                : (fields.Count + 1).ToString(CultureInfo.InvariantCulture);
            fields.Add(field with
            {
                Id = number.Length == 0 ? field.Id : $"{field.Id}.{number}",
                CitedAs = $"{field.Id}.{unit.Name}",
                Unit = unit,
                Counting = fields.Count == 0 ? field.Counting : counting.Bind(field.Label, unit, attributes),
                Decimals = unit.Decimals > 0 ? decimals ?? unit.Decimals : 0,
                EnglishName = field.EnglishName is { } english ? english + number : null,
                IsFurtherUnit = fields.Count > 0,
                InCellOf = fields.FirstOrDefault(),
            });
        }

        return fields;
    }

    /// <summary>A blank of a sentence: {标识：单位，2位小数}; its label is the text before it.</summary>
    internal FieldSymbol? BindBlank(SentencePiece piece, PrintedText? label)
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
            CitedAs = piece.BlankId!.Id(),
            Identifiers = [new DeclaredSymbol(Keyword.Field, piece.BlankId!.Id(), piece.BlankId!.Location)],
            Label = label?.Text ?? string.Empty,
            LabelLocation = label?.Location ?? piece.Whole.Location,
            Counting = counting.Bind(label?.Text ?? string.Empty, unit),
            Unit = unit,
            Decimals = decimals ?? unit?.Decimals ?? 0,
            Location = piece.Whole.Location,
        });
    }

    private FieldSymbol? Keep(FieldSymbol field, ValueText? english = null)
    {
        if (!context.Declare(declared, field.Id, field.Location)
            || (field.CitedAs != field.Id && !context.Declare(declared, field.CitedAs, field.Location)))
        {
            return null;
        }

        codeNames.Declare(field.EnglishName ?? field.Id, english?.Location ?? field.Location);
        ByName.Add(field.CitedAs, field);
        return field;
    }

    /// <summary>代码 01: the printed code of a row, each its own in a form; null if there is none.</summary>
    internal string? BindCode(AttributeReader attributes)
    {
        if (attributes.Value(AttributeTable.Code) is not { } value)
        {
            return null;
        }

        var code = Characters.Fold(value.Text);
        if (code.Length > RuleNames.LongestCode || !code.All(char.IsAsciiDigit) || code.All(static c => c == '0'))
        {
            context.Report(
                SemanticDiagnostics.BadAttributeValue, value.Location, context.Names([AttributeTable.Code]),
                context.Say("代码是几位数字，如 01，不能全是 0", "a code is digits, such as 01, not all of them 0"));
            return null;
        }

        return context.Declare(declaredCodes, code, value.Location) ? code : null;
    }

    internal int? BindDecimals(AttributeReader attributes)
    {
        var attribute = attributes.All(AttributeTable.Decimals).FirstOrDefault();
        var digits = attribute is null ? null : DecimalsText.Parse(attribute.Whole.Text);
        if (attribute is not null && digits is null)
        {
            context.Report(
                SemanticDiagnostics.BadAttributeValue, attribute.Whole.Location, attribute.Word.Text,
                context.Say("应写成“2位小数”这样的一位数", "write one digit as in \"2-decimals\""));
        }

        return digits;
    }
}
