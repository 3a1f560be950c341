using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>
/// A figure to fill in, or a text, a date, a choice. Two symbols are the same only if they are one: fields name each
/// other, in circles too (a sum of parts, each a part of the sum).
/// </summary>
public sealed record FieldSymbol
{
    /// <summary>
    /// The permanent identifier, unique in its form: as declared; of the further units of one cell, with a number. What
    /// is printed, labels and units, is no part of it.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The name that rules and lists know it by: the identifier, or of several units 处罚.万元.</summary>
    public required string CitedAs { get; init; }

    /// <summary>What its name is made of: of a cell, row and column; empty if no plan declares it.</summary>
    public ImmutableArray<DeclaredSymbol> Identifiers { get; init; } = [];

    /// <summary>The label without its unit.</summary>
    public required string Label { get; init; }

    /// <summary>Where the label is written; where the field is declared if it has none of its own.</summary>
    public required Location LabelLocation { get; init; }

    /// <summary>The unit; null if it has none.</summary>
    public UnitOfMeasure? Unit { get; init; }

    /// <summary>Fraction digits allowed.</summary>
    public required int Decimals { get; init; }

    /// <summary>What is printed instead of label and unit (印作); null normally.</summary>
    public string? PrintedAs { get; init; }

    /// <summary>The printed code of its row (代码), by which rules may name it; null if the plan gives none.</summary>
    public string? Code { get; init; }

    /// <summary>What the figure means (指); null if the plan does not say.</summary>
    public string? Definition { get; init; }

    /// <summary>What else the plan says of it (来源 …), in the order in which it says it.</summary>
    public ImmutableArray<FieldDetail> Details { get; init; } = [];

    /// <summary>Whether it takes what fits no sibling (兜底).</summary>
    public bool IsResidual { get; init; }

    /// <summary>The declared English name; null if there is none.</summary>
    public string? EnglishName { get; init; }

    /// <summary>What is filled in.</summary>
    public FieldKind Kind { get; init; }

    /// <summary>Of a figure, how it counts.</summary>
    public FieldCounting Counting { get; init; } = FieldCounting.Ordinary;

    /// <summary>Of a choice, what there is to choose from.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Of a text, the characters that are expected; null for what is ordinary.</summary>
    public int? Length { get; init; }

    /// <summary>Whether the unit is printed behind the label; not where the form names it for all figures.</summary>
    public bool UnitIsPrinted { get; init; } = true;

    /// <summary>Whether it is a further unit of the field in whose cell it is filled in.</summary>
    public bool IsFurtherUnit { get; init; }

    /// <summary>其中: the figure that this one is a part of; null if it is none.</summary>
    public FigureReference? PartOf { get; internal set; }

    /// <summary>同格, or a further unit of one cell: the field in whose cell it is filled in; null for its own.</summary>
    public FieldSymbol? InCellOf { get; internal set; }

    /// <summary>合计: the figures that add up to this one; empty if it is filled in.</summary>
    public ImmutableArray<FigureReference> SumOf { get; internal set; } = [];

    /// <summary>Where it is declared.</summary>
    public required Location Location { get; init; }

    /// <summary>The label as the form prints it: 处置违法违规互联网应用（网站、APP等）（家）.</summary>
    public string Printed => PrintedAs ?? (Unit is null || !UnitIsPrinted ? Label : $"{Label}（{Unit.Name}）");

    /// <summary>Whether it is the same field, and not one that says the same.</summary>
    public bool Equals(FieldSymbol? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>All that it says, as baselines print it.</summary>
    public override string ToString() => string.Concat(
        $"字段 {Id}：“{Printed}” {(Unit is { } u ? $"{u.Name} {u.Dimension} 10^{u.Scale}" : "无单位")} 小数{Decimals}",
        IsResidual ? " 兜底" : string.Empty,
        Code is null ? string.Empty : $" 代码 {Code}",
        Definition is null ? string.Empty : $" 指“{Definition}”",
        string.Concat(Details.Select(static d => $" {d.Attribute.Zh}“{d.Text}”")),
        Kind == FieldKind.Figure ? Counting.ToString() : $" {Kind}",
        Choices.IsEmpty ? string.Empty : $" {string.Join('|', Choices)}",
        PartOf is null ? string.Empty : $" 其中 {PartOf.Field.Id}",
        InCellOf is null ? string.Empty : $" 同格 {InCellOf.Id}",
        SumOf.IsEmpty ? string.Empty : $" 合计 {string.Join(" + ", SumOf.Select(static t => t.Field.Id))}",
        EnglishName is null ? string.Empty : $" 英文 {EnglishName}");
}
