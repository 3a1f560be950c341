using System.Globalization;
using System.Text;

namespace PlanDsl.Syntax;

/// <summary>
/// Text of somebody else as a report shows it: characters that would command the terminal, reorder the line or not be
/// seen are written as their number.
/// </summary>
public static class VisibleText
{
    /// <summary>The text on one line: a line break is shown like any other control character.</summary>
    public static string OnOneLine(string text) => Of(text, keepsLines: false, ByNumber);

    /// <summary>The text with its line breaks.</summary>
    public static string OnLines(string text) => Of(text, keepsLines: true, ByNumber);

    /// <summary>JSON that means the same; what is only found in its strings is written as an escape.</summary>
    public static string InJson(string json) => Of(json, keepsLines: true, Escaped);

    /// <summary>How a character is named: U+000B.</summary>
    public static string NameOf(int character) =>
        string.Create(CultureInfo.InvariantCulture, $"U+{character:X4}");

    /// <summary>The character that begins at a place as it is shown; a tab and a line break as they are.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="index">The place.</param>
    /// <param name="length">How many code units it has.</param>
    public static string At(string text, int index, out int length)
    {
        length = 1;
        if (text[index] is '\n' or '\r' or '\t')
        {
            return text.Substring(index, 1);
        }

        return CharacterFaults.Of(text, index, out length) is CharacterFault.Forbidden or CharacterFault.Hidden
            ? ByNumber(text, index)
            : text.Substring(index, length);
    }

    /// <summary>The number of the character that begins at a place; of half a pair, its own.</summary>
    internal static int CodeAt(string text, int index) =>
        Rune.TryGetRuneAt(text, index, out var rune) ? rune.Value : text[index];

    private static string Of(string text, bool keepsLines, Func<string, int, string> write)
    {
        StringBuilder? shown = null;
        var copied = 0;
        for (var i = 0; i < text.Length;)
        {
            if (IsShownAsItIs(text, i, keepsLines, out var length))
            {
                i += length;
                continue;
            }

            shown ??= new StringBuilder(text.Length + 16);
            shown.Append(text, copied, i - copied).Append(write(text, i));
            i += length;
            copied = i;
        }

        return shown is null ? text : shown.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsShownAsItIs(string text, int index, bool keepsLines, out int length)
    {
        length = 1;
        return text[index] switch
        {
            '\n' => keepsLines,
            '\r' => keepsLines && index + 1 < text.Length && text[index + 1] == '\n',
            '\t' or (>= ' ' and <= '~') => true,
            _ => CharacterFaults.Of(text, index, out length) is CharacterFault.None or CharacterFault.Private,
        };
    }

    private static string Escaped(string text, int index) => string.Concat(
        text.AsSpan(index, Rune.TryGetRuneAt(text, index, out var rune) ? rune.Utf16SequenceLength : 1).ToArray()
            .Select(static unit => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}")));

    private static string ByNumber(string text, int index) => $"<{NameOf(CodeAt(text, index))}>";
}
