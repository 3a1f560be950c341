using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Emit.Forms;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>
/// The hidden sheet for the program that reads a return: identity in rows 1 to 4, captions in row 6, then an input a
/// row.
/// </summary>
internal static class MetaWorksheet
{
    private const int CaptionRow = 6;

    /// <summary>The column where what there is to choose from begins, a cell each.</summary>
    private const int FirstChoice = 11;

    private static readonly string[] Captions =
        ["id", "name", "cell", "kind", "unit", "decimals", "label", "group", "list", "sum", "choices"];

    /// <summary>The cells that hold what there is to choose from; null where anything may be written.</summary>
    public static string? ChoicesOf(SheetContent sheet, SheetInput place)
    {
        var count = Choices(place.Input).Length;
        var row = CaptionRow + 1 + sheet.Inputs.IndexOf(place);
        var (first, last) = (new CellPlace(row, FirstChoice), new CellPlace(row, FirstChoice + count - 1));
        return count == 0 ? null : SheetName.Refer(SheetName.Meta, $"{first.Absolute}:{last.Absolute}");
    }

    /// <summary>Writes the part.</summary>
    public static void Write(SheetXml xml, FormModel form, SheetContent sheet)
    {
        xml.Open("worksheet");
        xml.Open("sheetData");
        WriteRow(xml, 1, "plan", form.PlanId);
        WriteRow(xml, 2, "plan-title", form.PlanTitle);
        WriteRow(xml, 3, "form", form.Id);
        WriteRow(xml, 4, "version", form.Version);
        WriteRow(xml, CaptionRow, Captions);
        var number = CaptionRow;
        foreach (var place in sheet.Inputs)
        {
            var input = place.Input;
            number++;
            WriteRow(
                xml,
                number,
                [
                    input.Id,
                    input.DefinedName,
                    SheetName.Refer(sheet.Name, place.Absolute),
                    KindOf(input.Kind),
                    input.Unit,
                    input.Decimals.ToString(CultureInfo.InvariantCulture),
                    input.Label,
                    input.Group,
                    input.Register,
                    input.SumOf.IsEmpty ? null : string.Join(" + ", input.SumOf),
                    .. Choices(input),
                ]);
        }

        xml.Close();
        FormWorksheet.WriteProtection(xml);
        xml.Close();
    }

    private static ImmutableArray<string> Choices(FormInput input) =>
        input.Kind == InputKind.YesNo ? ["是", "否"] : input.Choices;

    private static string KindOf(InputKind kind) => kind switch
    {
        InputKind.Whole => "whole",
        InputKind.Decimal => "decimal",
        InputKind.Date => "date",
        InputKind.Day => "day",
        InputKind.Choice => "choice",
        InputKind.YesNo => "yes-no",
        _ => "text",
    };

    private static void WriteRow(SheetXml xml, int number, params ReadOnlySpan<string?> values)
    {
        xml.Open("row", ("r", SheetXml.Number(number)));
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
            {
                xml.Cell(new CellPlace(number, i + 1), (int)CellLook.Plain, value);
            }
        }

        xml.Close();
    }
}
