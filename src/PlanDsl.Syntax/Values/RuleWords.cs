using System.Collections.Immutable;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// The words among the names, figures and signs of a rule. A word is one only where it stands alone, and a comparison
/// only behind what it compares: 非法案件, 不超过数 are names.
/// </summary>
public static class RuleWords
{
    /// <summary>The words of a rule with their places in its text, in order.</summary>
    /// <param name="rule">The text, whether it is a rule or not.</param>
    public static ImmutableArray<PlacedWord> Find(string rule)
    {
        var words = ImmutableArray.CreateBuilder<PlacedWord>();
        var text = Characters.Fold(rule);
        var followsOperand = false;
        for (var i = 0; i < text.Length;)
        {
            var comparison = followsOperand ? ComparisonAt(text, i) : null;
            var length = comparison is not null ? LengthOf(comparison, text, i) : RunFrom(text, i);
            var word = comparison ?? (length == 0 ? null : WordOf(text.Substring(i, length)));
            if (word is not null)
            {
                words.Add(new PlacedWord(word, new TextSpan(i, length)));
            }

            followsOperand = length > 0 ? word is null : text[i] == ')' || (text[i] == ' ' && followsOperand);
            i += Math.Max(1, length);
        }

        return words.ToImmutable();
    }

    /// <summary>The same rule with its words in one language.</summary>
    public static string Spell(string rule, DisplayLanguage language)
    {
        var words = Find(rule);
        for (var i = words.Length - 1; i >= 0; i--)
        {
            var (word, span) = words[i];
            rule = string.Concat(rule.AsSpan(0, span.Start), word.In(language), rule.AsSpan(span.End));
        }

        return rule;
    }

    /// <summary>Whether a character can stand in the name of a field.</summary>
    internal static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '_' or '.';

    /// <summary>Whether a name is a word of rules in either language.</summary>
    internal static bool IsReserved(string name) => WordOf(name) is not null;

    private static Word? WordOf(string run)
    {
        foreach (var word in ValueWords.OfRules)
        {
            if (word.Fits(run))
            {
                return word;
            }
        }

        return null;
    }

    private static ComparisonWord? ComparisonAt(string text, int at)
    {
        foreach (var word in ValueWords.Comparisons)
        {
            if (LengthOf(word, text, at) > 0)
            {
                return word;
            }
        }

        return null;
    }

    private static int LengthOf(ComparisonWord word, string text, int at)
    {
        var rest = text.AsSpan(at);
        return rest.StartsWith(word.Zh) ? word.Zh.Length : rest.StartsWith(word.En) ? word.En.Length : 0;
    }

    private static int RunFrom(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsNamePart(text[end]))
        {
            end++;
        }

        return end - start;
    }
}
