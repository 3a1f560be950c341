using System.Collections.Concurrent;
using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// Runs a Sprache grammar over a piece of text and maps its places back to the file. What it made of a text is kept:
/// plans say 每月25日前 again and again, and those of a campaign's counties all say the same. Safe for several threads.
/// </summary>
internal static class GrammarRunner
{
    internal static ValueResult<T> Run<T>(Parser<T> grammar, ValueText text)
        where T : class
    {
        var input = Characters.Fold(text.Text);
        var outcome = Read(grammar, input);
        if (outcome.Value is { } value)
        {
            return new ValueResult<T>(value, null);
        }

        // The remainder says how far the grammar came; an error at the very end points at the last character.
        var at = Math.Clamp(outcome.End, 0, Math.Max(0, input.Length - 1));
        var span = TextSpan.FromBounds(text.Span.Start + at, text.Span.End);
        return new ValueResult<T>(null, new Location(text.Source, span));
    }

    private static GrammarOutcome<T> Read<T>(Parser<T> grammar, string input)
        where T : class
    {
        var key = new Key(grammar, input);
        if (Kept<T>.Outcomes.TryGetValue(key, out var kept))
        {
            return kept;
        }

        var result = grammar.End()(new Input(input));
        var outcome = new GrammarOutcome<T>(result.WasSuccessful ? result.Value : null, result.Remainder.Position);
        if (input.Length <= Kept<T>.Longest && Kept<T>.Outcomes.Count < Kept<T>.Most)
        {
            Kept<T>.Outcomes.TryAdd(key, outcome);
        }

        return outcome;
    }

    /// <summary>What is known of texts: so few and so short that nobody can fill the memory with them.</summary>
    private static class Kept<T>
        where T : class
    {
        internal const int Most = 1000;

        internal const int Longest = 200;

        internal static readonly ConcurrentDictionary<Key, GrammarOutcome<T>> Outcomes = new();
    }

    private sealed record Key(object Grammar, string Text);

    private sealed record GrammarOutcome<T>(T? Value, int End);
}
