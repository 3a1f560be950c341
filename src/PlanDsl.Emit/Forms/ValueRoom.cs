using System.Collections.Immutable;
using PlanDsl.Emit.Typography;
using PlanDsl.Forms;

namespace PlanDsl.Emit.Forms;

/// <summary>
/// How much room an ordinary long value of a field takes, in full-width characters: what columns, blanks and rows are
/// measured by, on paper and in workbooks.
/// </summary>
/// <param name="Line">What has to stand on one line: a figure, a day, a code is not broken.</param>
/// <param name="Whole">The whole value.</param>
/// <param name="Lines">The lines that a cell has for it where it is broken, at most.</param>
public readonly record struct ValueRoom(double Line, double Whole, int Lines = 1)
{
    /// <summary>The digits of a count, and of an amount of money or another figure with a fraction.</summary>
    private const int CountDigits = 8;
    private const int AmountDigits = 10;

    /// <summary>The name of a company, and the part of it that a line should hold.</summary>
    private const int Name = 25;
    private const int NamePart = 6;

    /// <summary>A longer text has a line for each so many characters.</summary>
    private const int CharactersOfLine = 25;

    /// <summary>What a line of a remark should hold.</summary>
    private const double RemarkPart = 4.5;

    /// <summary>2026年12月31日: fourteen columns of a typewriter, and what LibreOffice sets between them.</summary>
    private const double Day = 7 + (5 * TextWidth.ScriptGap);

    /// <summary>Digits of what a text is, by what its label says.</summary>
    private static readonly ImmutableArray<(string Label, int Digits)> Codes =
    [
        ("信用代码", 18), ("身份证", 18), ("证件号", 18), ("账号", 19), ("帐号", 19), ("代码", 18), ("电话", 13),
        ("手机", 11), ("邮政编码", 6), ("邮编", 6),
    ];

    /// <summary>The room for a value of a field.</summary>
    /// <param name="field">The field.</param>
    public static ValueRoom Of(FormField field) => field.Kind switch
    {
        InputKind.Date when field.DateParts.Length > 0 => OfParts(field.DateParts),
        InputKind.Day or InputKind.Date => new ValueRoom(Day, Day),
        InputKind.Choice or InputKind.YesNo => OfChoices(field.Offered),
        InputKind.Whole or InputKind.Decimal => OfFigure(field),
        _ when field.Role == FieldRole.Remark => new ValueRoom(RemarkPart, RemarkPart),
        _ when field.Length is { } length => new ValueRoom(
            Math.Min(NamePart, length), length, Math.Max(2, length / CharactersOfLine)),
        _ when CodeIn(field.Label) is { } digits => new ValueRoom(digits / 2.0, digits / 2.0),
        _ => new ValueRoom(NamePart, Name, 2),
    };

    /// <summary>2026年, 12月, 31日.</summary>
    private static ValueRoom OfParts(string parts)
    {
        var gaps = ((2 * parts.Length) - 1) * TextWidth.ScriptGap;
        var width = parts.Sum(static part => part == '年' ? 3.0 : 2.0) + gaps;
        return new ValueRoom(width, width);
    }

    private static ValueRoom OfFigure(FormField field)
    {
        var isAmount = field.Decimals > 0 || field.Unit?.EndsWith('元') == true;
        var digits = (isAmount ? AmountDigits : CountDigits) + (field.Decimals > 0 ? 1 : 0)
            + (field.Minimum < 0 ? 1 : 0);
        return new ValueRoom(digits / 2.0, digits / 2.0);
    }

    private static ValueRoom OfChoices(ImmutableArray<string> offered)
    {
        var longest = offered.Select(TextWidth.Of).DefaultIfEmpty(1).Max();
        return new ValueRoom(Math.Min(NamePart, longest), longest, 2);
    }

    private static int? CodeIn(string label)
    {
        foreach (var (word, digits) in Codes)
        {
            if (label.Contains(word, StringComparison.Ordinal))
            {
                return digits;
            }
        }

        return null;
    }
}
