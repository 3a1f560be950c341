using System.Collections.Immutable;
using PlanDsl.Emit.Forms;

namespace PlanDsl.Emit.Schema;

/// <summary>One field of a form.</summary>
public sealed record SchemaField
{
    /// <summary>Permanent identifier: the JSON name.</summary>
    public required string Id { get; init; }

    /// <summary>The declared English name, else the identifier: the name of the property.</summary>
    public required string Name { get; init; }

    /// <summary>The printed label without its unit.</summary>
    public required string Label { get; init; }

    /// <summary>What may be written.</summary>
    public required InputKind Kind { get; init; }

    /// <summary>The unit as printed, such as 万元; null if it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>Power of ten in the unit: 4 for 万元 and 万条, 8 for 亿元, else 0.</summary>
    public int Scale { get; init; }

    /// <summary>Fraction digits allowed.</summary>
    public int Decimals { get; init; }

    /// <summary>Identifier of the group or classification; null outside both.</summary>
    public string? Group { get; init; }

    /// <summary>Title of the group or classification.</summary>
    public string? GroupTitle { get; init; }

    /// <summary>Of a choice, what there is to choose from.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Whether it stands for whatever fits no sibling (兜底).</summary>
    public bool IsResidual { get; init; }

    /// <summary>What the figure means; null if the plan does not say.</summary>
    public string? Definition { get; init; }

    /// <summary>The numbers of the plan's clauses that the field measures, such as 二、（一）1.</summary>
    public ImmutableArray<string> Clauses { get; init; } = [];
}
