using System.Globalization;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Forms.Contract;
using PlanDsl.Forms;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>
/// What a cell lets in, and what it tells the person who fills it in. Pasting goes around it, so whoever reads a return
/// checks again.
/// </summary>
internal static class InputRule
{
    /// <summary>1 January 1950 in days of a workbook: whoever types 6.30 does not mean the year 1900.</summary>
    private const string FirstDay = "18264";

    /// <summary>Writes the rule of one field (ISO/IEC 29500-1, 18.3.1.32).</summary>
    /// <param name="xml">The sheet.</param>
    /// <param name="place">The field and its cells.</param>
    /// <param name="choices">The cells that hold what there is to choose from; null where anything goes.</param>
    public static void Write(SheetXml xml, SheetInput place, string? choices)
    {
        var field = place.Field;
        xml.Open("dataValidation");

        // A rule of type decimal cannot count digits.
        var type = field.Kind switch
        {
            InputKind.Whole => "whole",
            InputKind.Decimal => "custom",
            InputKind.Day => "date",
            _ => choices is null ? null : "list",
        };
        if (type is not null)
        {
            xml.Attribute("type", type);
            xml.Attribute("errorStyle", "stop");
            if (field.Kind == InputKind.Day)
            {
                xml.Attribute("operator", "greaterThanOrEqual");
            }

            xml.Attribute("showErrorMessage", "1");
            xml.Attribute("errorTitle", "填写有误");
            xml.Attribute("error", FormLimits.Cut(Error(field), FormLimits.Prompt));
        }

        xml.Attribute("allowBlank", "1");
        xml.Attribute("showInputMessage", "1");
        xml.Attribute("promptTitle", FormLimits.Cut(field.Label, FormLimits.PromptTitle));
        xml.Attribute("prompt", FormLimits.Cut(Prompt(place), FormLimits.Prompt));
        xml.Attribute("sqref", place.Name);
        WriteFormulas(xml, place, choices);
        xml.Close();
    }

    private static void WriteFormulas(SheetXml xml, SheetInput place, string? choices)
    {
        switch (place.Field.Kind)
        {
            case InputKind.Whole:
                xml.Element("formula1", Digits(place.Field.Minimum));
                xml.Element("formula2", Digits(place.Field.Maximum));
                break;
            case InputKind.Decimal:
                // Of several cells the rule names the first; the program moves it along.
                var cell = place.Place.Name;
                var decimals = place.Field.Decimals.ToString(CultureInfo.InvariantCulture);
                xml.Element(
                    "formula1",
                    $"AND(ISNUMBER({cell}),{cell}>={Digits(place.Field.Minimum)},"
                        + $"{cell}<={Digits(place.Field.Maximum)},ROUND({cell},{decimals})={cell})");
                break;
            case InputKind.Day:
                xml.Element("formula1", FirstDay);
                break;
            default:
                if (choices is not null)
                {
                    xml.Element("formula1", choices);
                }

                break;
        }
    }

    private static string Error(FormField field) =>
        $"“{field.Label}”{Allowed(field)}{(field.Unit is null ? "" : $"（单位：{field.Unit}）")}。";

    private static string Prompt(SheetInput place)
    {
        var field = place.Field;
        string?[] lines =
        [
            field.Heading,
            field.Unit is null ? null : $"单位：{field.Unit}",
            .. field.Prompts,
            place.Pattern.Length > 0 ? $"按“{place.Pattern}”的样式填。" : Allowed(field) + "。",
        ];
        return string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)));
    }

    private static string Allowed(FormField field) => field.Kind switch
    {
        InputKind.Whole => $"填{field.Bounds}整数",
        InputKind.Decimal => string.Create(
            CultureInfo.InvariantCulture, $"填{field.Bounds}数，小数不超过 {field.Decimals} 位"),
        InputKind.Date => "填日期",
        InputKind.Day => "填年月日，如 2024-6-30",
        InputKind.Choice or InputKind.YesNo => "从下拉列表中选",
        _ => "填文字",
    };

    /// <summary>Excel rounds figures of more than 15 digits, which no bound has.</summary>
    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
