using System.Collections.Immutable;
using PlanDsl.Emit.Forms.Contract;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>The hidden sheet for the program that reads a return.</summary>
internal static class MetaWorksheet
{
    /// <summary>Writes the part.</summary>
    public static void Write(SheetXml xml, MetaSheet sheet)
    {
        xml.Open("worksheet");
        xml.Open("sheetData");
        foreach (var (row, cells) in sheet.ToRows())
        {
            WriteRow(xml, row, cells);
        }

        xml.Close();
        FormWorksheet.WriteProtection(xml);
        xml.Close();
    }

    private static void WriteRow(SheetXml xml, int number, ImmutableArray<string?> cells)
    {
        xml.Open("row", ("r", SheetXml.Number(number)));
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is { } text)
            {
                xml.Cell(new CellPlace(number, i + 1), (int)CellLook.Plain, text);
            }
        }

        xml.Close();
    }
}
