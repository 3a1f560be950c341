namespace PlanDsl.Emit.Forms;

/// <summary>One place to fill in, as machines know it.</summary>
public sealed record FormInput
{
    /// <summary>
    /// Unique in the form and permanent: the field's identifier, or a derived one for head and remark.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The tag of the Word content control, at most 64 characters: form id, a dot, input id.</summary>
    public required string Tag { get; init; }

    /// <summary>The defined name of the Excel cell: starts with f_, letters, digits and _ only.</summary>
    public required string DefinedName { get; init; }

    /// <summary>What a person calls it.</summary>
    public required string Label { get; init; }

    /// <summary>What may be written.</summary>
    public required InputKind Kind { get; init; }

    /// <summary>The unit of a figure, such as 件 or 万元; null if it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>Fraction digits allowed; 0 for whole figures.</summary>
    public int Decimals { get; init; }

    /// <summary>The department group; null outside groups.</summary>
    public string? Group { get; init; }

    /// <summary>What the figure means, shown while filling in; null if the plan does not say.</summary>
    public string? Definition { get; init; }
}
