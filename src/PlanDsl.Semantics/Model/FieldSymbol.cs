using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A figure to fill in.</summary>
public sealed record FieldSymbol
{
    /// <summary>The permanent identifier, unique in its form.</summary>
    public required string Id { get; init; }

    /// <summary>The label without its unit.</summary>
    public required string Label { get; init; }

    /// <summary>The unit; null if it has none.</summary>
    public UnitOfMeasure? Unit { get; init; }

    /// <summary>Fraction digits allowed.</summary>
    public required int Decimals { get; init; }

    /// <summary>What is printed instead of label and unit (印作); null normally.</summary>
    public string? PrintedAs { get; init; }

    /// <summary>What the figure means (指); null if the plan does not say.</summary>
    public string? Definition { get; init; }

    /// <summary>Whether it takes what fits no sibling (兜底).</summary>
    public bool IsResidual { get; init; }

    /// <summary>The declared English name; null if there is none.</summary>
    public string? EnglishName { get; init; }

    /// <summary>Where it is declared.</summary>
    public required Location Location { get; init; }

    /// <summary>The label as the form prints it: 处置违法违规互联网应用（网站、APP等）（家）.</summary>
    public string Printed => PrintedAs ?? (Unit is null ? Label : $"{Label}（{Unit.Name}）");
}
