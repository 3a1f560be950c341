namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>How closely a table is set.</summary>
internal sealed record TableDensity
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Size of the type.</summary>
    public required LayoutLength Size { get; init; }

    /// <summary>Exact height of a line.</summary>
    public required LayoutLength Line { get; init; }

    /// <summary>The least height of a row.</summary>
    public required LayoutLength RowMin { get; init; }

    /// <summary>The height that a row of one line is stretched to where the page has room.</summary>
    public required LayoutLength RowMax { get; init; }
}
