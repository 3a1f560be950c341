using System.Collections.Immutable;

namespace PlanDsl.Emit.Forms.Contract;

/// <summary>
/// The hidden sheet of a workbook, for whoever reads what came back: identity in the first rows, captions, fields.
/// </summary>
/// <param name="Identity">Which form it is.</param>
/// <param name="PlanTitle">The plan's title.</param>
/// <param name="Fields">The fields in reading order.</param>
public sealed record MetaSheet(FormIdentity Identity, string PlanTitle, ImmutableArray<MetaField> Fields)
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "_meta";

    private const int CaptionRow = 7;

    private static readonly ImmutableArray<string> IdentityCaptions =
        ["plan", "plan-title", "form", "version", "fields"];

    /// <summary>The cells that hold what is offered for a field; null where nothing is.</summary>
    /// <param name="field">The place of the field among the fields, from 0.</param>
    /// <param name="count">How many texts are offered.</param>
    public static SheetRange? OfferedFor(int field, int count)
    {
        var first = new CellPlace(CaptionRow + 1 + field, MetaField.Captions.Length);
        return count == 0 ? null : new SheetRange(Name, first, first with { Column = first.Column + count - 1 });
    }

    /// <summary>The rows that have texts: number, from 1, and the texts of the cells from the first on.</summary>
    public IEnumerable<(int Row, ImmutableArray<string?> Cells)> ToRows()
    {
        string[] values = [Identity.PlanId, PlanTitle, Identity.FormId, Identity.Version, Identity.Fingerprint];
        for (var i = 0; i < values.Length; i++)
        {
            yield return (i + 1, [IdentityCaptions[i], values[i]]);
        }

        yield return (CaptionRow, [.. MetaField.Captions]);
        for (var i = 0; i < Fields.Length; i++)
        {
            yield return (CaptionRow + 1 + i, Fields[i].ToCells());
        }
    }

    /// <summary>Reads the sheet; null if a row is missing or cannot be read.</summary>
    /// <param name="rows">The texts of the cells of each row, by its number from 1.</param>
    public static MetaSheet? Parse(IReadOnlyDictionary<int, ImmutableArray<string?>> rows)
    {
        var values = new List<string>();
        for (var i = 0; i < IdentityCaptions.Length; i++)
        {
            if (!rows.TryGetValue(i + 1, out var row) || row is not [var caption, { } value, ..]
                || caption != IdentityCaptions[i])
            {
                return null;
            }

            values.Add(value);
        }

        if (!rows.TryGetValue(CaptionRow, out var captions) || !captions.SequenceEqual(MetaField.Captions))
        {
            return null;
        }

        var fields = rows.Where(static r => r.Key > CaptionRow).OrderBy(static r => r.Key)
            .Select(static r => MetaField.Parse(r.Value)).ToList();
        var identity = new FormIdentity(values[0], values[2], values[3], values[4]);
        return fields.Contains(null) ? null : new MetaSheet(identity, values[1], [.. fields.OfType<MetaField>()]);
    }
}
