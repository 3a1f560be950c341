using System.Collections.Immutable;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// The words among the names, figures and signs of a rule. A word is one only where it stands alone; a comparison, or
/// 为空, only behind what it is said of; 合计 only before a bracket: 非法案件, 不超过数, 合计数 are names.
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
            var said = followsOperand ? SaidAt(text, i) : null;
            var length = said is not null ? said.Span.Length : QuotedAt(text, i) is > 0 and var quoted
                ? quoted
                : RunAt(text, i);
            PlacedWord[] found = said is not null ? [said] : length == 0 ? [] : [.. InRun(text, i, length)];
            words.AddRange(found);
            followsOperand = length > 0
                ? said is null or { Word: StateWord } && !found.Any(static w => IsNoOperand(w.Word))
                : text[i] == ')' || (text[i] is ' ' or '%' or '‰' && followsOperand);
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

    /// <summary>Whether a name is a word of rules in either language, wherever it stands.</summary>
    internal static bool IsReserved(string name) => WordOf(name, ValueWords.OfRules) is not null;

    /// <summary>The characters of a name, a figure or a word from a place on; 0 if there is none.</summary>
    internal static int RunAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsNamePart(text[end]))
        {
            end++;
        }

        return end - start;
    }

    /// <summary>The characters of a text in quotes from a place on, with them; 0 if there is none.</summary>
    internal static int QuotedAt(string text, int start)
    {
        if (!Characters.IsDoubleQuote(text[start]))
        {
            return 0;
        }

        var end = start + 1;
        while (end < text.Length && !Characters.IsDoubleQuote(text[end]))
        {
            end++;
        }

        return end < text.Length ? end + 1 - start : 0;
    }

    /// <summary>What is said of an operand that ends before a place: a comparison in words, or 为空.</summary>
    internal static PlacedWord? SaidAt(string text, int at) =>
        Placed(text, at, ValueWords.States, static (rest, length) => !GoesOn(rest, length))
        ?? Placed(text, at, ValueWords.Comparisons, static (_, _) => true);

    /// <summary>The function that a run names before a bracket; null if none.</summary>
    internal static FunctionWord? FunctionOf(string text, int start, int length)
    {
        var next = start + length;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        return next < text.Length && text[next] == '('
            ? WordOf(text.Substring(start, length), ValueWords.Functions)
            : null;
    }

    /// <summary>The word before the first point of a name that says whose figures are meant; null if none.</summary>
    internal static Word? ScopeOf(string name) =>
        name.IndexOf('.', StringComparison.Ordinal) is > 0 and var point
            ? WordOf(name[..point], ValueWords.Scopes)
            : null;

    private static IEnumerable<PlacedWord> InRun(string text, int start, int length)
    {
        var run = text.Substring(start, length);
        if (RuleCode.Read(run, out _, out _) is { } cells)
        {
            return cells.Select(c => new PlacedWord(c.Word, new TextSpan(start + c.Span.Start, c.Span.Length)));
        }

        if (start > 0 && text[start - 1] == ')' && RuleCode.Suffix(run) is { } suffix)
        {
            return [new PlacedWord(suffix, new TextSpan(start, length))];
        }

        var words = new List<PlacedWord>();
        if (ScopeOf(run) is { } scope)
        {
            words.Add(new PlacedWord(scope, new TextSpan(start, run.IndexOf('.', StringComparison.Ordinal))));
        }

        var last = run.LastIndexOf('.') + 1;
        if (FunctionOf(text, start + last, length - last) is { } function)
        {
            words.Add(new PlacedWord(function, new TextSpan(start + last, length - last)));
        }
        else if (WordOf(run, ValueWords.OfRules) is { } word)
        {
            words.Add(new PlacedWord(word, new TextSpan(start, length)));
        }

        return words;
    }

    /// <summary>Whether nothing can be said of what ends with a word.</summary>
    private static bool IsNoOperand(Word word) => word is FunctionWord || ValueWords.OfRules.Contains(word);

    private static PlacedWord? Placed<T>(
        string text, int at, ImmutableArray<T> words, Func<string, int, bool> mayStand)
        where T : Word
    {
        foreach (var word in words)
        {
            var length = LengthOf(word, text, at);
            if (length > 0 && mayStand(text, at + length))
            {
                return new PlacedWord(word, new TextSpan(at, length));
            }
        }

        return null;
    }

    private static bool GoesOn(string text, int at) => at < text.Length && IsNamePart(text[at]);

    private static int LengthOf(Word word, string text, int at)
    {
        var rest = text.AsSpan(at);
        return rest.StartsWith(word.Zh) ? word.Zh.Length : rest.StartsWith(word.En) ? word.En.Length : 0;
    }

    private static T? WordOf<T>(string run, ImmutableArray<T> words)
        where T : Word
    {
        foreach (var word in words)
        {
            if (word.Fits(run))
            {
                return word;
            }
        }

        return null;
    }
}
