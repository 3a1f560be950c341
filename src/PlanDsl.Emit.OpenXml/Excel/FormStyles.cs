using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.Tables;
using PlanDsl.Forms;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>The style table of a form's workbook. The position of a format is its <see cref="CellLook"/>.</summary>
internal static class FormStyles
{
    private const string Song = "宋体";

    // Built-in formats (ISO/IEC 29500-1, 18.8.30): general, 0, 0.00, @. Formats of a file begin at 164.
    private const int GeneralFormat = 0;
    private const int WholeFormat = 1;
    private const int TwoDecimalsFormat = 2;
    private const int TextFormat = 49;
    private const int FirstOwnFormat = 164;
    private const int DayFormat = FirstOwnFormat + 10;

    // Font 0 is the unit of column widths: its digits are 8 pixels wide in every program, those of 11 points are not.
    private static readonly (FontUse Use, double Size)[] Fonts =
    [
        (FontUse.Text, 12), (FontUse.Text, 11), (FontUse.Title, 18), (FontUse.Caption, 11), (FontUse.Input, 12),
        (FontUse.Input, 10.5),
    ];

    private static readonly string[] Sides = ["left", "right", "top", "bottom"];

    // The sides that are drawn, by the number of the border.
    private static readonly string[][] Borders = [[], Sides, ["bottom"]];

    /// <summary>What a font is for.</summary>
    private enum FontUse
    {
        /// <summary>Printed text.</summary>
        Text,

        /// <summary>The form's title.</summary>
        Title,

        /// <summary>Captions of columns.</summary>
        Caption,

        /// <summary>What is filled in, and what stands beside blanks.</summary>
        Input,
    }

    /// <summary>The font size of a look in points.</summary>
    public static double SizeOf(CellLook look) => Fonts[FontOf(look)].Size;

    /// <summary>The style of a field's cell in the table.</summary>
    public static int StyleOf(FormField field) => field.Kind switch
    {
        InputKind.Whole or InputKind.Decimal =>
            (int)CellLook.Figure + (2 * field.Decimals) + (field.SumOf.IsEmpty ? 0 : 1),
        InputKind.Day => (int)CellLook.DayInput,
        _ => (int)CellLook.TextInput,
    };

    /// <summary>Writes the part, for figures of up to that many decimals, and for whole dates or none.</summary>
    public static void Write(SheetXml xml, NoticeLayout layout, int maxDecimals, bool hasDays)
    {
        xml.Open("styleSheet");
        WriteNumberFormats(xml, maxDecimals, hasDays);
        WriteFonts(xml, layout);
        WriteFills(xml);
        WriteBorders(xml);
        xml.Open("cellStyleXfs", ("count", "1"));
        xml.Empty("xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"));
        xml.Close();
        WriteFormats(xml, maxDecimals, hasDays);
        xml.Open("cellStyles", ("count", "1"));
        xml.Empty("cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0"));
        xml.Close();
        xml.Close();
    }

    private static int NumberFormat(int decimals) => decimals switch
    {
        0 => WholeFormat,
        2 => TwoDecimalsFormat,
        _ => FirstOwnFormat + decimals,
    };

    private static void WriteNumberFormats(SheetXml xml, int maxDecimals, bool hasDays)
    {
        var own = Enumerable.Range(0, maxDecimals + 1).Where(decimals => decimals is not (0 or 2)).ToList();
        if (own.Count == 0 && !hasDays)
        {
            return;
        }

        xml.Open("numFmts", ("count", SheetXml.Number(own.Count + (hasDays ? 1 : 0))));
        foreach (var decimals in own)
        {
            var code = "0." + new string('0', decimals);
            xml.Empty("numFmt", ("numFmtId", SheetXml.Number(NumberFormat(decimals))), ("formatCode", code));
        }

        if (hasDays)
        {
            var code = "yyyy\"年\"m\"月\"d\"日\"";
            xml.Empty("numFmt", ("numFmtId", SheetXml.Number(DayFormat)), ("formatCode", code));
        }

        xml.Close();
    }

    /// <summary>The face of a use: titles and captions are set as on paper.</summary>
    private static string FaceOf(FontUse use, NoticeLayout layout) => use switch
    {
        FontUse.Title => layout.Styles.Single(static s => s.Id == nameof(ParagraphRole.Title)).Font ?? Song,
        FontUse.Caption => layout.Table.Cells[nameof(CellRole.Header)].Font ?? Song,
        FontUse.Input => "仿宋",
        _ => Song,
    };

    private static void WriteFonts(SheetXml xml, NoticeLayout layout)
    {
        xml.Open("fonts", ("count", SheetXml.Number(Fonts.Length)));
        foreach (var (use, size) in Fonts)
        {
            xml.Open("font");
            xml.Empty("sz", ("val", SheetXml.Number(size)));
            xml.Empty("name", ("val", FaceOf(use, layout)));
            // The character set of simplified Chinese: a program without the face chooses another Chinese one.
            xml.Empty("charset", ("val", "134"));
            xml.Close();
        }

        xml.Close();
    }

    private static void WriteFills(SheetXml xml)
    {
        // The first two fills are fixed (ISO/IEC 29500-1, 18.8.21): none and a dotted grey.
        xml.Open("fills", ("count", "2"));
        foreach (var pattern in (ReadOnlySpan<string>)["none", "gray125"])
        {
            xml.Open("fill");
            xml.Empty("patternFill", ("patternType", pattern));
            xml.Close();
        }

        xml.Close();
    }

    private static void WriteBorders(SheetXml xml)
    {
        xml.Open("borders", ("count", SheetXml.Number(Borders.Length)));
        foreach (var drawn in Borders)
        {
            xml.Open("border");
            foreach (var side in Sides)
            {
                xml.Open(side);
                if (drawn.Contains(side))
                {
                    xml.Attribute("style", "thin");
                    xml.Empty("color", ("auto", "1"));
                }

                xml.Close();
            }

            xml.Empty("diagonal");
            xml.Close();
        }

        xml.Close();
    }

    private static void WriteFormats(SheetXml xml, int maxDecimals, bool hasDays)
    {
        xml.Open("cellXfs", ("count", SheetXml.Number((int)CellLook.Figure + (2 * (maxDecimals + 1)))));
        for (var look = CellLook.Plain; look < CellLook.Figure; look++)
        {
            WriteFormat(xml, look, look switch
            {
                CellLook.TextInput or CellLook.HeadInput => TextFormat,
                CellLook.DayInput when hasDays => DayFormat,
                _ => GeneralFormat,
            });
        }

        for (var decimals = 0; decimals <= maxDecimals; decimals++)
        {
            WriteFormat(xml, CellLook.Figure, NumberFormat(decimals));
            WriteFormat(xml, CellLook.Figure, NumberFormat(decimals), isSum: true);
        }

        xml.Close();
    }

    private static void WriteFormat(SheetXml xml, CellLook look, int numberFormat, bool isSum = false)
    {
        xml.Open(
            "xf",
            ("numFmtId", SheetXml.Number(numberFormat)),
            ("fontId", SheetXml.Number(FontOf(look))),
            ("fillId", "0"),
            ("borderId", SheetXml.Number(BorderOf(look))),
            ("xfId", "0"),
            ("applyNumberFormat", "1"),
            ("applyFont", "1"),
            ("applyBorder", "1"),
            ("applyAlignment", "1"),
            ("applyProtection", "1"));
        var isCentred = look is CellLook.Title or CellLook.Header or CellLook.Centred or CellLook.Figure
            or CellLook.DayInput;
        var isRight = look is CellLook.Unit or CellLook.Right;
        // A figure or day that has no room would be shown as ###.
        var shrinks = look is CellLook.Figure or CellLook.DayInput;
        var wraps = !shrinks && look is not (CellLook.Plain or CellLook.HeadLabel);
        xml.Empty(
            "alignment",
            ("horizontal", isCentred ? "center" : isRight ? "right" : "left"),
            ("vertical", "center"),
            ("wrapText", wraps ? "1" : "0"),
            ("shrinkToFit", shrinks ? "1" : "0"));
        var isOpen = look is CellLook.HeadInput or CellLook.TextInput or CellLook.DayInput or CellLook.Figure && !isSum;
        xml.Empty("protection", ("locked", isOpen ? "0" : "1"));
        xml.Close();
    }

    private static int FontOf(CellLook look) => look switch
    {
        CellLook.Plain => 0,
        CellLook.Title => 2,
        CellLook.Header => 3,
        CellLook.HeadLabel or CellLook.HeadInput or CellLook.TextInput or CellLook.Figure or CellLook.DayInput
            or CellLook.Unit => 4,
        CellLook.Note => 5,
        _ => 1,
    };

    private static int BorderOf(CellLook look) => look switch
    {
        CellLook.Plain or CellLook.Title or CellLook.HeadLabel or CellLook.Note or CellLook.Unit => 0,
        CellLook.HeadInput => 2,
        _ => 1,
    };
}
