using System.Globalization;
using System.Runtime.CompilerServices;

namespace PlanDsl.Syntax;

/// <summary>The classes of characters that the structure layer knows, in both widths.</summary>
internal static class CharClass
{
    internal static bool IsSpace(char c) => c is ' ' or '\t' or '\u3000' or '\u00A0';

    internal static bool IsBreak(char c) => c is '\r' or '\n';

    internal static bool IsColon(char c) => c is ':' or '：';

    internal static bool IsOpenBrace(char c) => c is '{' or '｛';

    internal static bool IsCloseBrace(char c) => c is '}' or '｝';

    internal static bool IsSlash(char c) => c is '/' or '／';

    /// <summary>A double quote of any kind: three of them are a fence.</summary>
    internal static bool IsQuote(char c) =>
        c is '"' or '\u201C' or '\u201D' or '\uFF02' or '\u201E' or '\u201F' or '\u301D' or '\u301E';

    /// <summary>How many code units the word character at a position takes; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int WordLength(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length)
        {
            return 0;
        }

        var c = text[position];
        if (c is >= '\u4E00' and <= '\u9FA5' or >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9')
        {
            return 1;
        }

        return RareWordLength(text, position, c);
    }

    private static int RareWordLength(ReadOnlySpan<char> text, int position, char c)
    {
        if (c is '_' or '-' or '.' or '＿' or '－' or '．')
        {
            return 1;
        }

        if (!char.IsSurrogate(c))
        {
            return IsWord(CharUnicodeInfo.GetUnicodeCategory(c)) ? 1 : 0;
        }

        var paired = char.IsHighSurrogate(c) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]);
        return paired && IsWord(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[position + 1]))) ? 2 : 0;
    }

    private static bool IsWord(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber;
}
