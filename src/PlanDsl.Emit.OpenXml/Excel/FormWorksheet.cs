using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Forms.Contract;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>
/// The sheet that people fill in, its parts in the order that the schema fixes (ISO/IEC 29500-1, 18.3.1.99).
/// </summary>
internal static class FormWorksheet
{
    /// <summary>Pixels a mm at 96 dots an inch.</summary>
    private const double PixelsInMillimetre = 96 / 25.4;

    /// <summary>Width of a digit of the first font (宋体 12) in pixels: the unit of column widths.</summary>
    private const double PixelsInDigit = 8;

    private const double InchesInMillimetre = 1 / 25.4;

    private const string A4 = "9";

    /// <summary>Writes the part.</summary>
    public static void Write(SheetXml xml, FormModel form, SheetContent sheet)
    {
        xml.Open("worksheet");
        xml.Open("sheetPr");
        // Fitted to a page, Excel takes no notice of where pages are to begin.
        xml.Empty("pageSetUpPr", ("fitToPage", sheet.PageStarts.Count == 0 ? "1" : "0"));
        xml.Close();
        xml.Empty("dimension", ("ref", $"A1:{sheet.End.Name}"));
        WriteView(xml, sheet);
        xml.Empty("sheetFormatPr", ("defaultRowHeight", "14.25"));
        WriteColumns(xml, sheet);
        WriteRows(xml, sheet);
        WriteProtection(xml, growsDown: form.Fields.Any(static field => field.Register is not null));
        WriteMerges(xml, sheet);
        WriteRules(xml, sheet);
        WritePage(xml, form, sheet);
        xml.Close();
    }

    /// <summary>
    /// Protects against accidents, without a password; rows and columns may be made larger, and a list longer.
    /// </summary>
    public static void WriteProtection(SheetXml xml, bool growsDown = false)
    {
        xml.Open(
            "sheetProtection",
            ("sheet", "1"),
            ("objects", "1"),
            ("scenarios", "1"),
            ("formatColumns", "0"),
            ("formatRows", "0"));
        if (growsDown)
        {
            xml.Attribute("insertRows", "0");
        }

        xml.Close();
    }

    private static void WriteView(SheetXml xml, SheetContent sheet)
    {
        xml.Open("sheetViews");
        xml.Open("sheetView", ("showGridLines", "0"), ("tabSelected", "1"), ("workbookViewId", "0"));
        var (first, last) = sheet.HeaderRows;
        if (last >= first && last < sheet.Rows.Count)
        {
            var below = new CellPlace(last + 1, 1);
            var start = sheet.Inputs.FirstOrDefault(input => input.Place.Row > last).Place;
            var active = (start.Row > 0 ? start : below).Name;
            xml.Empty(
                "pane",
                ("ySplit", SheetXml.Number(last)),
                ("topLeftCell", below.Name),
                ("activePane", "bottomLeft"),
                ("state", "frozen"));
            xml.Empty("selection", ("pane", "bottomLeft"), ("activeCell", active), ("sqref", active));
        }

        xml.Close();
        xml.Close();
    }

    private static void WriteColumns(SheetXml xml, SheetContent sheet)
    {
        xml.Open("cols");
        for (var i = 0; i < sheet.Widths.Length; i++)
        {
            var number = SheetXml.Number(i + 1);
            var width = Math.Round(sheet.Widths[i] * PixelsInMillimetre / PixelsInDigit, 2);
            xml.Empty("col", ("min", number), ("max", number), ("width", SheetXml.Number(width)), ("customWidth", "1"));
        }

        xml.Close();
    }

    private static void WriteRows(SheetXml xml, SheetContent sheet)
    {
        xml.Open("sheetData");
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            var height = Math.Min(sheet.Heights[i], RowHeight.Most);
            xml.Open("row", ("r", SheetXml.Number(i + 1)), ("ht", SheetXml.Number(height)));
            if (!sheet.Growing.Contains(i + 1))
            {
                // A height that is no custom one is the program's to change when something longer is typed.
                xml.Attribute("customHeight", "1");
            }

            foreach (var cell in sheet.Rows[i])
            {
                if (cell.Formula is { } formula)
                {
                    xml.Formula(cell.Place, cell.Style, formula);
                }
                else
                {
                    xml.Cell(cell.Place, cell.Style, cell.Text);
                }
            }

            xml.Close();
        }

        xml.Close();
    }

    private static void WriteMerges(SheetXml xml, SheetContent sheet)
    {
        if (sheet.Merges.Count == 0)
        {
            return;
        }

        xml.Open("mergeCells", ("count", SheetXml.Number(sheet.Merges.Count)));
        foreach (var (first, last) in sheet.Merges)
        {
            xml.Empty("mergeCell", ("ref", $"{first.Name}:{last.Name}"));
        }

        xml.Close();
    }

    private static void WriteRules(SheetXml xml, SheetContent sheet)
    {
        var open = sheet.Inputs.Index().Where(static place => place.Item.Field.SumOf.IsEmpty).ToList();
        if (open.Count == 0)
        {
            return;
        }

        xml.Open("dataValidations", ("count", SheetXml.Number(open.Count)));
        foreach (var (index, place) in open)
        {
            var choices = MetaSheet.OfferedFor(index, place.Field.Offered.Length);
            InputRule.Write(xml, place, choices?.Text);
        }

        xml.Close();
    }

    private static void WritePage(SheetXml xml, FormModel form, SheetContent sheet)
    {
        var print = sheet.Print;
        var sides = Inches(print.Side);
        xml.Empty("printOptions", ("horizontalCentered", "1"));
        xml.Empty(
            "pageMargins",
            ("left", sides),
            ("right", sides),
            ("top", Inches(SheetPages.Margin)),
            ("bottom", Inches(SheetPages.Margin)),
            ("header", Inches(12)),
            ("footer", Inches(12)));
        xml.Open("pageSetup", ("paperSize", A4));
        if (sheet.PageStarts.Count > 0)
        {
            xml.Attribute("scale", SheetXml.Number(Math.Floor(print.Scale * 100)));
        }

        xml.Attribute("orientation", print.IsWide ? "landscape" : "portrait");
        xml.Attribute("fitToWidth", "1");
        xml.Attribute("fitToHeight", "0");
        xml.Close();
        xml.Open("headerFooter");
        xml.Element("oddFooter", Footer(form));
        xml.Close();
        WritePageStarts(xml, sheet);
    }

    private static void WritePageStarts(SheetXml xml, SheetContent sheet)
    {
        if (sheet.PageStarts.Count == 0)
        {
            return;
        }

        var count = SheetXml.Number(sheet.PageStarts.Count);
        xml.Open("rowBreaks", ("count", count), ("manualBreakCount", count));
        foreach (var row in sheet.PageStarts)
        {
            // A break is said to stand below the row before it; 16383 is the last column.
            xml.Empty("brk", ("id", SheetXml.Number(row - 1)), ("max", "16383"), ("man", "1"));
        }

        xml.Close();
    }

    private static string Inches(double millimetres) =>
        SheetXml.Number(Math.Round(millimetres * InchesInMillimetre, 4));

    /// <summary>The form's identity at the left, the page at the right: printed and scanned sheets keep it.</summary>
    private static string Footer(FormModel form)
    {
        var identity = FormIdentity.Of(form).Printed.Replace("&", "&&", StringComparison.Ordinal);
        return $"&L{identity}&R第 &P 页，共 &N 页";
    }
}
