using System.Globalization;
using PlanDsl.Emit.Forms.Contract;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>Sums as formulas: nothing where nothing is filled in, for a blank is no 0.</summary>
internal static class SumFormula
{
    /// <summary>Gives every field that is a sum its formula, when all fields have their places.</summary>
    public static void AddAll(SheetContent sheet)
    {
        var places = sheet.Inputs.ToDictionary(place => place.Field.Id, place => place.Place, StringComparer.Ordinal);
        foreach (var (field, place, _) in sheet.Inputs.Where(static place => !place.Field.SumOf.IsEmpty))
        {
            var row = sheet.Rows[place.Row - 1];
            var at = row.FindIndex(cell => cell.Place == place);
            var terms = Ranges([.. field.SumOf.Select(term => places[term.Id])]);
            row[at] = row[at] with { Formula = Of(terms, field.Decimals) };
        }
    }

    /// <summary>Fractions are rounded: binary ones do not add up to the last digit.</summary>
    private static string Of(string terms, int decimals)
    {
        var sum = decimals == 0
            ? $"SUM({terms})"
            : string.Create(CultureInfo.InvariantCulture, $"ROUND(SUM({terms}),{decimals})");
        return $"IF(COUNT({terms})=0,\"\",{sum})";
    }

    /// <summary>Cells side by side or one below the other as ranges: a function takes 255 arguments at most.</summary>
    private static string Ranges(List<CellPlace> cells)
    {
        var ranges = new List<string>();
        for (var i = 0; i < cells.Count;)
        {
            var down = Length(cells, i, static (c, n) => c with { Row = c.Row + n });
            var right = Length(cells, i, static (c, n) => c with { Column = c.Column + n });
            var length = Math.Max(down, right);
            ranges.Add(length == 1 ? cells[i].Name : $"{cells[i].Name}:{cells[i + length - 1].Name}");
            i += length;
        }

        return string.Join(',', ranges);
    }

    private static int Length(List<CellPlace> cells, int start, Func<CellPlace, int, CellPlace> next)
    {
        var length = 1;
        while (start + length < cells.Count && cells[start + length] == next(cells[start], length))
        {
            length++;
        }

        return length;
    }
}
