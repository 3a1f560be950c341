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

    private static readonly string[] Captions = ["id", "name", "cell", "kind", "unit", "decimals", "label", "group"];

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
        foreach (var (input, place, _) in sheet.Inputs)
        {
            number++;
            WriteRow(
                xml,
                number,
                input.Id,
                input.DefinedName,
                SheetName.Refer(sheet.Name, place.Absolute),
                KindOf(input.Kind),
                input.Unit,
                input.Decimals.ToString(CultureInfo.InvariantCulture),
                input.Label,
                input.Group);
        }

        xml.Close();
        FormWorksheet.WriteProtection(xml);
        xml.Close();
    }

    private static string KindOf(InputKind kind) => kind switch
    {
        InputKind.Whole => "whole",
        InputKind.Decimal => "decimal",
        InputKind.Date => "date",
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
