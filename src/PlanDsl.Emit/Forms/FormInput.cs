using System.Collections.Immutable;
using System.Globalization;

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

    /// <summary>Of a choice, what there is to choose from.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The inputs whose figures add up to this one; empty for one that is filled in.</summary>
    public ImmutableArray<string> SumOf { get; init; } = [];

    /// <summary>The list whose column it is; null outside lists.</summary>
    public string? Register { get; init; }

    /// <summary>How often it is there: the blank rows of a list, else 1.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>The tag of the content control in a row of a list.</summary>
    /// <param name="row">The row, from 1.</param>
    public string TagOfRow(int row) =>
        FormInputs.Shorten(string.Create(CultureInfo.InvariantCulture, $"{Tag}.{row}"));

    /// <summary>The department group; null outside groups.</summary>
    public string? Group { get; init; }

    /// <summary>What the figure means, shown while filling in; null if the plan does not say.</summary>
    public string? Definition { get; init; }
}
