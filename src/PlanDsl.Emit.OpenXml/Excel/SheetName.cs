using System.Text;
using PlanDsl.Emit.Forms.Contract;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>Names of sheets.</summary>
internal static class SheetName
{
    /// <summary>
    /// The form's identifier without what Excel forbids in a name: []:*?/\ and control characters anywhere, an
    /// apostrophe at either end, more than 31 characters, the reserved name History.
    /// </summary>
    public static string Of(string formId)
    {
        var name = new StringBuilder(formId.Length);
        foreach (var rune in formId.EnumerateRunes())
        {
            if (name.Length + rune.Utf16SequenceLength > FormLimits.SheetName)
            {
                break;
            }

            var isForbidden = Rune.IsControl(rune) || "[]:*?/\\".Contains((char)rune.Value);
            name.Append(rune.IsBmp && isForbidden ? "_" : rune.ToString());
        }

        var plain = name.ToString().Trim('\'', ' ');
        var isTaken = plain.Length == 0
            || plain.Equals("History", StringComparison.OrdinalIgnoreCase)
            || plain.Equals(MetaSheet.Name, StringComparison.OrdinalIgnoreCase);
        return isTaken ? "表" + plain : plain;
    }
}
