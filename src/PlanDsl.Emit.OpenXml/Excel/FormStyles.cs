using DocumentFormat.OpenXml.Spreadsheet;
using PlanDsl.Emit.Forms;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>The style table of a form's workbook. The position of a format is its <see cref="CellLook"/>.</summary>
internal static class FormStyles
{
    private const string Song = "宋体";

    // Built-in formats (ISO/IEC 29500-1, 18.8.30): 0, 0.00, @. Formats of a file begin at 164.
    private const uint WholeFormat = 1;
    private const uint TwoDecimalsFormat = 2;
    private const uint TextFormat = 49;
    private const uint FirstOwnFormat = 164;

    // Font 0 is the unit of column widths: its digits are 8 pixels wide in every program, those of 11 points are not.
    private static readonly (string Face, double Size, bool Bold)[] FontTable =
    [
        (Song, 12, false), (Song, 11, false), (Song, 18, true), (Song, 11, true), ("仿宋", 12, false), ("仿宋", 10.5, false),
    ];

    private enum Edge : uint
    {
        None,
        Box,
        Underline,
    }

    /// <summary>The font size of a look in points.</summary>
    public static double SizeOf(CellLook look) => FontTable[FontOf(look)].Size;

    /// <summary>The style of an input's cell in the table.</summary>
    public static int StyleOf(FormInput input) => input.Kind switch
    {
        InputKind.Whole => (int)CellLook.Figure,
        InputKind.Decimal => (int)CellLook.Figure + input.Decimals,
        _ => (int)CellLook.TextInput,
    };

    /// <summary>The style table for figures of up to that many decimals.</summary>
    public static Stylesheet Build(int maxDecimals)
    {
        var formats = new CellFormats();
        for (var look = CellLook.Plain; look < CellLook.Figure; look++)
        {
            formats.Append(Format(look, look is CellLook.TextInput or CellLook.HeadInput ? TextFormat : 0));
        }

        for (var decimals = 0; decimals <= maxDecimals; decimals++)
        {
            formats.Append(Format(CellLook.Figure, NumberFormat(decimals)));
        }

        formats.Count = (uint)formats.ChildElements.Count;
        var result = new Stylesheet();
        if (maxDecimals > 0 && maxDecimals != 2)
        {
            result.Append(OwnFormats(maxDecimals));
        }

        result.Append(Fonts(), Fills(), Borders());
        result.Append(new CellStyleFormats(
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 })
        {
            Count = 1,
        });
        result.Append(formats);
        result.Append(new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
        return result;
    }

    private static uint NumberFormat(int decimals) => decimals switch
    {
        0 => WholeFormat,
        2 => TwoDecimalsFormat,
        _ => FirstOwnFormat + (uint)decimals,
    };

    private static NumberingFormats OwnFormats(int maxDecimals)
    {
        var formats = Enumerable.Range(1, maxDecimals).Where(decimals => decimals != 2).Select(decimals =>
            new NumberingFormat
            {
                NumberFormatId = NumberFormat(decimals),
                FormatCode = "0." + new string('0', decimals),
            }).ToArray();
        return new NumberingFormats(formats) { Count = (uint)formats.Length };
    }

    private static int FontOf(CellLook look) => look switch
    {
        CellLook.Plain => 0,
        CellLook.Title => 2,
        CellLook.Header => 3,
        CellLook.HeadLabel or CellLook.HeadInput or CellLook.TextInput or CellLook.Figure => 4,
        CellLook.Note => 5,
        _ => 1,
    };

    private static CellFormat Format(CellLook look, uint numberFormat)
    {
        var border = look switch
        {
            CellLook.Plain or CellLook.Title or CellLook.HeadLabel or CellLook.Note => Edge.None,
            CellLook.HeadInput => Edge.Underline,
            _ => Edge.Box,
        };
        var format = new CellFormat
        {
            NumberFormatId = numberFormat,
            FontId = (uint)FontOf(look),
            FillId = 0,
            BorderId = (uint)border,
            FormatId = 0,
            ApplyNumberFormat = numberFormat != 0,
            ApplyFont = true,
            ApplyBorder = border != Edge.None,
            ApplyAlignment = look != CellLook.Plain,
            ApplyProtection = true,
        };
        if (look != CellLook.Plain)
        {
            format.Append(new Alignment
            {
                Horizontal = Horizontal(look),
                Vertical = VerticalAlignmentValues.Center,
                WrapText = look is not (CellLook.HeadLabel or CellLook.Figure),
            });
        }

        var isOpen = look is CellLook.HeadInput or CellLook.TextInput or CellLook.Figure;
        format.Append(new Protection { Locked = !isOpen });
        return format;
    }

    private static HorizontalAlignmentValues Horizontal(CellLook look) => look switch
    {
        CellLook.Title or CellLook.Header or CellLook.Centred or CellLook.Figure => HorizontalAlignmentValues.Center,
        _ => HorizontalAlignmentValues.Left,
    };

    private static Fonts Fonts()
    {
        var fonts = new Fonts { Count = (uint)FontTable.Length };
        foreach (var (face, size, bold) in FontTable)
        {
            var font = new Font();
            if (bold)
            {
                font.Append(new Bold());
            }

            // 134 is the character set of simplified Chinese: programs without the face choose another Chinese one.
            font.Append(
                new FontSize { Val = size }, new FontName { Val = face }, new FontCharSet { Val = 134 });
            fonts.Append(font);
        }

        return fonts;
    }

    // The first two fills are fixed (ISO/IEC 29500-1, 18.8.21): none and a dotted grey.
    private static Fills Fills() => new(
        new Fill(new PatternFill { PatternType = PatternValues.None }),
        new Fill(new PatternFill { PatternType = PatternValues.Gray125 }))
    {
        Count = 2,
    };

    private static Borders Borders() => new(
        new Border(
            new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
        new Border(
            Thin<LeftBorder>(), Thin<RightBorder>(), Thin<TopBorder>(), Thin<BottomBorder>(), new DiagonalBorder()),
        new Border(
            new LeftBorder(), new RightBorder(), new TopBorder(), Thin<BottomBorder>(), new DiagonalBorder()))
    {
        Count = 3,
    };

    private static T Thin<T>()
        where T : BorderPropertiesType, new() =>
        new() { Style = BorderStyleValues.Thin, Color = new Color { Auto = true } };
}
