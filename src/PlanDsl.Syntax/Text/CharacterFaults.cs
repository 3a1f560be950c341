using System.Buffers;
using System.Globalization;
using System.Text;

namespace PlanDsl.Syntax;

/// <summary>
/// Finds characters that do not belong in a text. What stands in a name or an emoji for a reason does: a variation
/// selector behind an ideograph, a joiner between emoji or in a script that has them.
/// </summary>
public static class CharacterFaults
{
    /// <summary>The first such character of a stretch; -1 if there is none.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to end.</param>
    /// <param name="fault">What is the matter with it.</param>
    /// <param name="length">How many code units it has.</param>
    public static int Find(string text, int start, int end, out CharacterFault fault, out int length)
    {
        for (var i = start; i < end; i += length)
        {
            length = 1;
            var c = text[i];
            if (c is (>= ' ' and < '\u007F') or (>= '\u3000' and < '\u3164') or (>= '\u3200' and < '\uA000')
                or '\n' or '\r' or '\t')
            {
                continue;
            }

            if ((fault = Of(text, i, out length)) != CharacterFault.None)
            {
                return i;
            }
        }

        (fault, length) = (CharacterFault.None, 0);
        return -1;
    }

    /// <summary>What is the matter with the character at a place.</summary>
    /// <param name="text">The whole text, which tells what it follows.</param>
    /// <param name="index">Where it begins.</param>
    /// <param name="length">How many code units it has.</param>
    public static CharacterFault Of(string text, int index, out int length)
    {
        length = 1;
        if (!Rune.TryGetRuneAt(text, index, out var rune))
        {
            return CharacterFault.Forbidden;
        }

        length = rune.Utf16SequenceLength;
        var value = rune.Value;
        if (IsForbidden(value))
        {
            return CharacterFault.Forbidden;
        }

        if (value is 0xFFFC or 0xFFFD || Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse)
        {
            return CharacterFault.Private;
        }

        return IsIgnorable(value) && !IsAtHome(text, index, value) ? CharacterFault.Hidden : CharacterFault.None;
    }

    private static bool IsForbidden(int value) => value
        is (< 0x20 and not (0x09 or 0x0A or 0x0D))
        or (>= 0x7F and <= 0x9F)
        or 0x2028 or 0x2029
        or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        or (>= 0xFDD0 and <= 0xFDEF)
        || (value & 0xFFFE) == 0xFFFE;

    /// <summary>Unicode's Default_Ignorable_Code_Point: nothing is drawn for it.</summary>
    private static bool IsIgnorable(int value) => value
        is 0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5
        or (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F) or (>= 0x2060 and <= 0x206F)
        or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFFB)
        or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A)
        or (>= 0xE0000 and <= 0xE0FFF);

    private static bool IsAtHome(string text, int index, int value)
    {
        if (Rune.DecodeLastFromUtf16(text.AsSpan(0, index), out var before, out _) != OperationStatus.Done)
        {
            return false;
        }

        return value switch
        {
            // A script that joins its letters, or an emoji, whose variation selector may come between.
            0x200C or 0x200D => JoinsLetters(before.Value) || IsSymbol(before) || before.Value is 0xFE0F,
            0x200E or 0x200F or 0x061C => IsRightToLeft(before.Value),
            >= 0x180B and <= 0x180F => before.Value is >= 0x1800 and <= 0x18AF,
            >= 0xFE00 and <= 0xFE0F => IsIdeograph(before.Value) || IsSymbol(before)
                || "0123456789#*".Contains((char)before.Value, StringComparison.Ordinal),
            >= 0xE0100 and <= 0xE01EF => IsIdeograph(before.Value),
            >= 0xE0020 and <= 0xE007F => before.Value is 0x1F3F4 or (>= 0xE0020 and <= 0xE007E),
            _ => false,
        };
    }

    private static bool IsIdeograph(int value) =>
        value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFD) or 0x3007;

    private static bool IsSymbol(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol
            or UnicodeCategory.MathSymbol or UnicodeCategory.OtherPunctuation;

    /// <summary>Arabic (Uyghur, Kazakh), the Indic scripts, Tibetan, Khmer, Mongolian.</summary>
    private static bool JoinsLetters(int value) =>
        value is (>= 0x0600 and <= 0x1CFF) or (>= 0xA800 and <= 0xABFF) or (>= 0xFB50 and <= 0xFDFF)
            or (>= 0xFE70 and <= 0xFEFE);

    private static bool IsRightToLeft(int value) =>
        value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE);
}
