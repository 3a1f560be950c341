using System.Collections.Immutable;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Tables;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>A field that has a row of its own, and those that are filled in the same cell.</summary>
/// <param name="Host">The field.</param>
/// <param name="Mates">Those in its cell: parts (其中，同格), or further units of a compound one.</param>
internal sealed record FieldRow(FieldSymbol Host, ImmutableArray<FieldSymbol> Mates)
{
    /// <summary>The rows of a group.</summary>
    internal static ImmutableArray<FieldRow> Of(FieldGroupSymbol group)
    {
        var mates = group.Fields.Where(static f => f.InCellOf is not null).ToLookup(static f => f.InCellOf!);
        return
        [
            .. group.Fields.Where(static f => f.InCellOf is null)
                .Select(f => new FieldRow(f, [.. MatesOf(mates, f)])),
        ];
    }

    /// <summary>公布典型案例（个），其中危险作业案例（个）; 行政处罚（次，万元）.</summary>
    internal TracedText Label
    {
        get
        {
            if (Host.PrintedAs is not null)
            {
                return TableParts.Printed(Host);
            }

            var units = Mates.Where(static m => m.IsFurtherUnit).Prepend(Host)
                .Select(static m => TableParts.Attribute(m, m.Unit?.Name ?? string.Empty)).ToList();
            var own = units.Count == 1
                ? TableParts.Printed(Host)
                : TracedText.Around($"{TableParts.Label(Host)}（{TracedText.Join("，", units)}）");
            var parts = Mates.Where(static m => !m.IsFurtherUnit)
                .Select(static m => TracedText.Around($"，其中{TableParts.Printed(m)}"));
            return own + TracedText.Concat(parts);
        }
    }

    /// <summary>The blanks of the one cell on paper, each on a line of its own with what tells them apart.</summary>
    internal TableCell SharedCell(FormFields fields)
    {
        var isCompound = Mates.Any(static m => m.IsFurtherUnit);
        var content = ImmutableArray.CreateBuilder<CellInline>();
        foreach (var field in Mates.Prepend(Host))
        {
            if (content.Count > 0)
            {
                content.Add(new CellBreak());
            }

            if (!field.IsFurtherUnit && field != Host)
            {
                content.Add(new CellText(TracedText.Wording("其中")));
            }

            content.Add(CellInput.InText(fields[field]));
            if (isCompound && field.Unit is { } unit)
            {
                content.Add(new CellText(TableParts.Attribute(field, unit.Name)));
            }
        }

        return new TableCell(CellRole.Figure, content.ToImmutable());
    }

    private static IEnumerable<FieldSymbol> MatesOf(ILookup<FieldSymbol, FieldSymbol> mates, FieldSymbol host) =>
        mates[host].SelectMany(f => MatesOf(mates, f).Prepend(f));
}
