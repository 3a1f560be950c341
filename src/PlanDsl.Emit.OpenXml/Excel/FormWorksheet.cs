using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanDsl.Emit.Forms;

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

    /// <summary>What an upright page has between margins of 20 mm.</summary>
    private const double PortraitWidth = 170;

    private const uint A4 = 9;

    /// <summary>Writes the part.</summary>
    public static void Write(SheetXml xml, FormModel form, SheetContent sheet)
    {
        xml.Start();
        xml.Write(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetDimension { Reference = $"A1:{sheet.End.Name}" },
            new SheetViews(View(sheet)),
            new SheetFormatProperties { DefaultRowHeight = 14.25 },
            Columns(sheet));
        WriteRows(xml, sheet);
        xml.Write(Protection());
        WriteMerges(xml, sheet);
        WriteRules(xml, sheet);
        xml.Write(
            new PrintOptions { HorizontalCentered = true },
            Margins(),
            Page(sheet),
            new HeaderFooter(new OddFooter(Footer(form))));
        xml.Close();
    }

    /// <summary>Protected against accidents, without a password; rows and columns may be made larger.</summary>
    public static SheetProtection Protection() => new()
    {
        Sheet = true,
        Objects = true,
        Scenarios = true,
        FormatColumns = false,
        FormatRows = false,
    };

    private static SheetView View(SheetContent sheet)
    {
        var view = new SheetView { ShowGridLines = false, TabSelected = true, WorkbookViewId = 0 };
        var (first, last) = sheet.HeaderRows;
        if (last < first || last >= sheet.Rows.Count)
        {
            return view;
        }

        var below = new CellPlace(last + 1, 1).Name;
        var start = sheet.Inputs.FirstOrDefault(input => input.Place.Row > last).Place;
        var active = start.Row > 0 ? start.Name : below;
        view.Append(
            new Pane
            {
                VerticalSplit = last,
                TopLeftCell = below,
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            },
            new Selection
            {
                Pane = PaneValues.BottomLeft,
                ActiveCell = active,
                SequenceOfReferences = new() { InnerText = active },
            });
        return view;
    }

    private static Columns Columns(SheetContent sheet) => new(sheet.Widths.Select((width, index) => new Column
    {
        Min = (uint)index + 1,
        Max = (uint)index + 1,
        Width = Math.Round(width * PixelsInMillimetre / PixelsInDigit, 2),
        CustomWidth = true,
    }));

    private static void WriteRows(SheetXml xml, SheetContent sheet)
    {
        xml.Open("sheetData");
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            xml.Open("row");
            xml.Attribute("r", i + 1);
            xml.Attribute("ht", sheet.Heights[i]);
            xml.Attribute("customHeight", "1");
            foreach (var cell in sheet.Rows[i])
            {
                xml.Cell(cell.Place, cell.Style, cell.Text);
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

        xml.Open("mergeCells");
        xml.Attribute("count", sheet.Merges.Count);
        foreach (var (first, last) in sheet.Merges)
        {
            xml.Open("mergeCell");
            xml.Attribute("ref", $"{first.Name}:{last.Name}");
            xml.Close();
        }

        xml.Close();
    }

    private static void WriteRules(SheetXml xml, SheetContent sheet)
    {
        if (sheet.Inputs.Count == 0)
        {
            return;
        }

        xml.Open("dataValidations");
        xml.Attribute("count", sheet.Inputs.Count);
        foreach (var input in sheet.Inputs)
        {
            InputRule.Write(xml, input);
        }

        xml.Close();
    }

    private static PageMargins Margins() => new()
    {
        Left = Inches(20),
        Right = Inches(20),
        Top = Inches(22),
        Bottom = Inches(22),
        Header = Inches(12),
        Footer = Inches(12),
    };

    private static PageSetup Page(SheetContent sheet) => new()
    {
        PaperSize = A4,
        Orientation = sheet.Widths.Sum() > PortraitWidth ? OrientationValues.Landscape : OrientationValues.Portrait,
        FitToWidth = 1,
        FitToHeight = 0,
    };

    private static double Inches(double millimetres) => Math.Round(millimetres * InchesInMillimetre, 4);

    /// <summary>The form's identity at the left, the page at the right: it survives a printed and scanned sheet.</summary>
    private static string Footer(FormModel form) => string.Create(
        CultureInfo.InvariantCulture,
        $"&L{Escape(form.PlanId)}　{Escape(form.Id)}　版本{Escape(form.Version)}&R第 &P 页，共 &N 页");

    private static string Escape(string text) => text.Replace("&", "&&", StringComparison.Ordinal);
}
