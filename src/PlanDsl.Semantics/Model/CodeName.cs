using System.Globalization;
using System.Text;

namespace PlanDsl.Semantics;

/// <summary>
/// What a declared name is called in code that is generated from the plan: always the same, whatever else the plan
/// declares. Where two become one, binding reports it.
/// </summary>
public static class CodeName
{
    /// <summary>
    /// The name with every character that C# does not allow written otherwise: one outside the basic plane, such as an
    /// ideograph of Extension B, as x and its code (C# identifiers are made of UTF-16 letters), any other as an
    /// underscore; one before a name that begins with a digit. Format characters go, because C# ignores them when it
    /// compares names.
    /// </summary>
    /// <param name="name">An identifier of the plan or an English name; not empty.</param>
    public static string Of(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.Format)
            {
                continue;
            }

            if (rune.IsBmp)
            {
                result.Append(IsLetter(category) || IsPart(category) ? (char)rune.Value : '_');
            }
            else
            {
                result.Append('x').Append(rune.Value.ToString("X", CultureInfo.InvariantCulture));
            }
        }

        if (result.Length == 0 || !(result[0] == '_' || IsLetter(char.GetUnicodeCategory(result[0]))))
        {
            result.Insert(0, '_');
        }

        return result.ToString();
    }

    /// <summary>What a row of a list is called: 企业行, CompanyRow.</summary>
    /// <param name="register">The name of the list.</param>
    public static string OfRow(string register) => Of(register + (char.IsAscii(register[0]) ? "Row" : "行"));

    /// <summary>What a remark is called: 备注_案件, CaseCountRemark.</summary>
    /// <param name="owner">The English name, else the identifier, of the field or group.</param>
    public static string OfRemark(string owner) =>
        Of(char.IsAscii(owner[0]) ? owner + "Remark" : RemarkId.Of(owner));

    /// <summary>Whether it may be given as an English name: letters, digits and underscores, a letter first.</summary>
    public static bool IsEnglish(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0])
        && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_');

    // ECMA-334, 6.4.3.
    private static bool IsLetter(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(UnicodeCategory category) => category
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
