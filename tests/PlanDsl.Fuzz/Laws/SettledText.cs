namespace PlanDsl.Fuzz.Laws;

/// <summary>
/// A text without what the formatter settles in the values of lists (docs/language.md, 2.6): commas, semicolons, widths
/// of letters and digits, and white space do not count. What is printed is held to the byte (<see cref="PlanLaws"/>).
/// </summary>
internal static class SettledText
{
    public static string Of(string text) => string.Concat(text
        .Where(static c => c is not (' ' or '\t' or '\u3000' or '\u00A0'))
        .Select(static c => c switch
        {
            ',' or '，' => '、',
            ';' => '；',
            >= '！' and <= '～' when char.IsLetterOrDigit(c) || c is '．' or '－' or '＿' => (char)(c - 0xFEE0),
            _ => c,
        }));
}
