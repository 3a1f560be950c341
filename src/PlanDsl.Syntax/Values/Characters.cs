namespace PlanDsl.Syntax.Values;

/// <summary>Which characters count the same in values, whatever the input method typed.</summary>
public static class Characters
{
    /// <summary>Space, tab, U+00A0, U+3000.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\u00A0' or '\u3000';

    /// <summary>A double quote of any kind.</summary>
    public static bool IsDoubleQuote(char c) => c is '"' or '“' or '”' or '＂' or '„' or '‟' or '〝' or '〞';

    /// <summary>
    /// The half-width form of a full-width character, character for character, so that places stay right: U+FF01–FF5E,
    /// the space U+3000, and the dashes and signs that mean the same in values.
    /// </summary>
    public static char Fold(char c) => c switch
    {
        '—' or '–' or '－' or '─' or '～' or '~' or '−' => '-',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' or '\t' => ' ',
        '×' => '*',
        '÷' => '/',
        '≥' or '≧' => '≥',
        '≤' or '≦' => '≤',
        '【' or '〔' => '(',
        '】' or '〕' => ')',
        _ => c,
    };

    /// <summary>Folds every character.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            folded[i] = Fold(source[i]);
        }
    });
}
