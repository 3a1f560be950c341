using System.Text;

namespace PlanDsl.Syntax;

/// <summary>What counts as the same punctuation.</summary>
public static class Punctuation
{
    private const string HalfWidth = ",:;()!?";
    private const string FullWidth = "，：；（）！？";

    /// <summary>
    /// The form in which two texts are compared for their wording. All white space goes (space, tab, line breaks,
    /// U+3000, U+00A0 and every other character that Unicode calls white space). Of what is left, the half-width
    /// <c>, : ; ( ) ! ?</c> become full-width where the character before or after is Chinese: a CJK ideograph (Unified
    /// Ideographs and Extensions A to H, compatibility ideographs), CJK punctuation and 〇 (U+3001–U+303F),
    /// or a full-width form (U+FF01–U+FF60). Characters already mapped count as full-width, so in
    /// <c>字(a)</c> the first bracket is mapped and the second, between Latin text, is not. Nothing else changes:
    /// quotes, full stops, dashes and digits stay as they are.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string Normalize(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                bare.Append(c);
            }
        }

        for (var i = 0; i < bare.Length; i++)
        {
            var mark = HalfWidth.IndexOf(bare[i], StringComparison.Ordinal);
            if (mark >= 0 && (IsChineseBefore(bare, i) || IsChineseAfter(bare, i)))
            {
                bare[i] = FullWidth[mark];
            }
        }

        return bare.ToString();
    }

    /// <summary>
    /// Full-width Latin letters, digits and <c>_ - .</c> as their half-width forms; everything else unchanged.
    /// Identifiers that differ only in this are the same identifier.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string ToHalfWidth(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uFF0D', '\uFF5A'))
        {
            return text;
        }

        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = ToHalfWidth(source[i]);
            }
        });
    }

    internal static char ToHalfWidth(char c) => c switch
    {
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or '＿' or '－' or '．' => (char)(c - 0xFEE0),
        _ => c,
    };

    private static bool IsChineseBefore(StringBuilder text, int index) =>
        index > 0 && (IsChinese(text[index - 1]) || (index > 1 && IsIdeograph(text[index - 2], text[index - 1])));

    private static bool IsChineseAfter(StringBuilder text, int index) =>
        index + 1 < text.Length
        && (IsChinese(text[index + 1])
            || (index + 2 < text.Length && IsIdeograph(text[index + 1], text[index + 2])));

    private static bool IsChinese(char c) => c is
        >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\u3001' and <= '\u303F'
        or >= '\uFF01' and <= '\uFF60';

    /// <summary>Planes 2 and 3 hold ideographs only.</summary>
    private static bool IsIdeograph(char high, char low) =>
        char.IsSurrogatePair(high, low) && char.ConvertToUtf32(high, low) is >= 0x20000 and <= 0x3FFFF;
}
