using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Forms;

namespace PlanDsl.Emit.Forms.Contract;

/// <summary>What the hidden sheet of a workbook says of a field: a row, its properties in the columns.</summary>
/// <param name="Id">The field's identifier.</param>
/// <param name="Name">The defined name of its cells.</param>
/// <param name="Cells">Where they are.</param>
/// <param name="Kind">What may be written.</param>
/// <param name="Unit">The unit as printed; null if it has none.</param>
/// <param name="Decimals">Fraction digits allowed.</param>
/// <param name="Label">What a person calls it.</param>
/// <param name="Heading">The title that it stands under; null if there is none.</param>
/// <param name="Register">The identifier of the list whose column it is; null outside lists.</param>
/// <param name="SumOf">The identifiers of the fields that add up to it.</param>
/// <param name="Offered">The texts of which one is to be written, a cell each, in all columns from here on.</param>
public sealed record MetaField(
    string Id,
    string Name,
    SheetRange Cells,
    InputKind Kind,
    string? Unit,
    int Decimals,
    string Label,
    string? Heading,
    string? Register,
    ImmutableArray<string> SumOf,
    ImmutableArray<string> Offered)
{
    private const string Plus = " + ";

    /// <summary>The captions of the columns, in order.</summary>
    public static readonly ImmutableArray<string> Captions =
        ["id", "name", "cell", "kind", "unit", "decimals", "label", "group", "list", "sum", "choices"];

    private static readonly ImmutableArray<(InputKind Kind, string Word)> KindWords =
    [
        (InputKind.Whole, "whole"), (InputKind.Decimal, "decimal"), (InputKind.Text, "text"), (InputKind.Date, "date"),
        (InputKind.Day, "day"), (InputKind.Choice, "choice"), (InputKind.YesNo, "yes-no"),
    ];

    /// <summary>What the sheet says of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="name">The defined name of its cells.</param>
    /// <param name="cells">Where they are.</param>
    public static MetaField Of(FormField field, string name, SheetRange cells) => new(
        field.Id,
        name,
        cells,
        field.Kind,
        field.Unit,
        field.Decimals,
        field.Label,
        field.Heading,
        field.Register?.Id,
        [.. field.SumOf.Select(static term => term.Id)],
        field.Offered);

    /// <summary>The texts of the row's cells; null for an empty one.</summary>
    public ImmutableArray<string?> ToCells() =>
    [
        Id, Name, Cells.Text, KindWords.First(k => k.Kind == Kind).Word, Unit,
        Decimals.ToString(CultureInfo.InvariantCulture), Label, Heading, Register,
        SumOf.IsEmpty ? null : string.Join(Plus, SumOf), .. Offered,
    ];

    /// <summary>Reads the cells of a row, as many as there are; null if they are none.</summary>
    public static MetaField? Parse(IReadOnlyList<string?> cells)
    {
        string? At(int column) => column < cells.Count ? cells[column] : null;
        var kind = KindWords.FirstOrDefault(k => k.Word == At(3));
        return At(0) is { } id && At(1) is { } name && At(2) is { } place && SheetRange.Parse(place) is { } range
            && kind.Word is not null && At(6) is { } label
            && int.TryParse(At(5), NumberStyles.None, CultureInfo.InvariantCulture, out var decimals)
            ? new MetaField(
                id, name, range, kind.Kind, At(4), decimals, label, At(7), At(8),
                At(9)?.Split(Plus).ToImmutableArray() ?? [],
                [.. cells.Skip(Captions.Length - 1).OfType<string>()])
            : null;
    }

    /// <summary>Whether two rows say the same.</summary>
    public bool Equals(MetaField? other) => other is not null && ToCells().SequenceEqual(other.ToCells());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
