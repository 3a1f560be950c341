using System.Collections.Immutable;
using PlanDsl.Emit.Forms.Contract;
using PlanDsl.Emit.Origins;
using PlanDsl.Forms;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>One place to fill in, as forms and data types know it.</summary>
public sealed record FormField
{
    /// <summary>
    /// Unique in the form and permanent, the JSON name: the field's identifier, or a derived one for head and remark.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>Its name in code: that of the property.</summary>
    public required string Name { get; init; }

    /// <summary>What declares it, or asks for it.</summary>
    public required Origin Origin { get; init; }

    /// <summary>What a person calls it: the printed label without its unit.</summary>
    public required string Label { get; init; }

    /// <summary>What may be written.</summary>
    public required InputKind Kind { get; init; }

    /// <summary>What it is in the form.</summary>
    public FieldRole Role { get; init; }

    /// <summary>The unit of a figure as printed, such as 件 or 万元; null if it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>Power of ten in the unit: 4 for 万元 and 万条, 8 for 亿元, else 0.</summary>
    public int Scale { get; init; }

    /// <summary>Fraction digits allowed; 0 for whole figures.</summary>
    public int Decimals { get; init; }

    /// <summary>Of a figure, how it counts.</summary>
    public FieldCounting Counting { get; init; } = FieldCounting.Ordinary;

    /// <summary>The least that a figure may be.</summary>
    public decimal Minimum => Counting.Range?.Least ?? (Counting.MayBeNegative ? -FormLimits.LargestFigure : 0);

    /// <summary>The most that a figure may be.</summary>
    public decimal Maximum => Counting.Range?.Most ?? FormLimits.LargestFigure;

    /// <summary>Which figures it may be, in words before a noun: 不小于 0 的, 0—100 的; empty for any.</summary>
    public string Bounds => Counting switch
    {
        { Range: { } range } => $" {range} 的",
        { MayBeNegative: true } => string.Empty,
        _ => "不小于 0 的",
    };

    /// <summary>Whether it is worked out from other fields, and not filled in.</summary>
    public bool IsComputed => !SumOf.IsEmpty;

    /// <summary>How the figures of several units become one.</summary>
    public FieldRollUp RollUp => IsComputed ? FieldRollUp.Recompute : Counting.RollUp switch
    {
        Semantics.RollUp.Max => FieldRollUp.Max,
        Semantics.RollUp.Min => FieldRollUp.Min,
        Semantics.RollUp.None => FieldRollUp.None,
        _ => FieldRollUp.Sum,
    };

    /// <summary>How the figures of several periods become one.</summary>
    public FieldTime Time => Counting.Time switch
    {
        TimeKind.Stock => FieldTime.Stock,
        TimeKind.Cumulative => FieldTime.Cumulative,
        _ => FieldTime.Flow,
    };

    /// <summary>What a blank means.</summary>
    public FieldBlank Blank => Counting.Blank switch
    {
        BlankMeaning.Zero => FieldBlank.Zero,
        BlankMeaning.Unknown => FieldBlank.Unknown,
        BlankMeaning.NotMine => FieldBlank.NotMine,
        BlankMeaning.Refused => FieldBlank.Refused,
        _ => FieldBlank.Unfilled,
    };

    /// <summary>Of a choice, what there is to choose from.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Of a text, the characters that are expected; null for what is ordinary.</summary>
    internal int? Length { get; init; }

    /// <summary>The room that a value takes where it is filled in.</summary>
    public ValueRoom Room => ValueRoom.Of(this);

    /// <summary>Of the date of a form's head, the parts that are printed, of 年月日; else empty.</summary>
    public string DateParts { get; init; } = string.Empty;

    /// <summary>The fields whose figures add up to this one; empty for one that is filled in.</summary>
    public ImmutableArray<FormField> SumOf { get; init; } = [];

    /// <summary>The list whose column it is; null outside lists.</summary>
    public FormRegister? Register { get; init; }

    /// <summary>The group or classification; null outside both.</summary>
    public FormGroup? Group { get; init; }

    /// <summary>The printed code of its row (代码); null if it has none.</summary>
    public string? Code { get; init; }

    /// <summary>Whether it stands for whatever fits no sibling (兜底).</summary>
    public bool IsResidual { get; init; }

    /// <summary>What the figure means, shown while filling in; null if the plan does not say.</summary>
    public string? Definition { get; init; }

    /// <summary>What else the plan says of it, shown while filling in.</summary>
    public ImmutableArray<FormDetail> Details { get; init; } = [];

    /// <summary>The numbers of the plan's clauses that the field measures, such as 二、（一）1.</summary>
    public ImmutableArray<string> Clauses { get; init; } = [];

    /// <summary>How often it is there: the blank rows of a list, else 1.</summary>
    public int Rows => Register?.Rows ?? 1;

    /// <summary>The title that it stands under; null if there is none.</summary>
    public string? Heading => Group?.Title ?? Register?.Title;

    /// <summary>The texts of which one is to be written; empty where anything of its kind may be.</summary>
    public ImmutableArray<string> Offered =>
        Kind == InputKind.YesNo ? [ValueTexts.Yes, ValueTexts.No] : Choices;

    /// <summary>What who fills it in is told beside name, label and unit, in order.</summary>
    public IEnumerable<string> Prompts => Facts.Select(static f => f.Prompt).OfType<string>();

    /// <summary>
    /// What data types say of it beside name, label and kind, in order, without what it does not have. C#, JSON Schema
    /// and the printed schema write what is here and nothing else; workbooks tell what is a prompt here.
    /// </summary>
    public IEnumerable<FieldFact> Facts => FieldFacts.Of(this);

    /// <summary>The field that a plan declares.</summary>
    /// <param name="symbol">What it declares.</param>
    /// <param name="sumOf">The fields that add up to it.</param>
    /// <param name="group">Its group or classification.</param>
    /// <param name="register">The list whose column it is.</param>
    /// <param name="clauses">The clauses that it measures.</param>
    internal static FormField Of(
        FieldSymbol symbol,
        IEnumerable<FormField> sumOf,
        FormGroup? group,
        FormRegister? register,
        IEnumerable<string> clauses)
    {
        ImmutableArray<FormField> terms = [.. sumOf];

        // A sum has the digits of what it adds up, whatever its own unit has.
        var decimals = terms.Select(static t => t.Decimals).Append(symbol.Decimals).Max();
        return new()
        {
            Id = symbol.Id,
            Name = CodeName.Of(symbol.EnglishName ?? symbol.Id),
            Origin = new DerivedOrigin(symbol.Location),
            Label = symbol.Label,
            Kind = KindOf(symbol, decimals),
            Unit = symbol.Unit?.Name,
            Scale = symbol.Unit?.Scale ?? 0,
            Decimals = decimals,
            Choices = symbol.Choices,
            Length = symbol.Length,
            Counting = symbol.Counting,
            SumOf = terms,
            Register = register,
            Group = group,
            Code = symbol.Code,
            IsResidual = symbol.IsResidual,
            Definition = symbol.Definition,
            Details = [.. symbol.Details.Select(static d => new FormDetail(d.Attribute.En, d.Attribute.Zh, d.Text))],
            Clauses = [.. clauses],
        };
    }

    private static InputKind KindOf(FieldSymbol field, int decimals) => field.Kind switch
    {
        FieldKind.Text => InputKind.Text,
        FieldKind.Date => InputKind.Day,
        FieldKind.Choice => InputKind.Choice,
        FieldKind.YesNo => InputKind.YesNo,
        _ => decimals > 0 ? InputKind.Decimal : InputKind.Whole,
    };
}
