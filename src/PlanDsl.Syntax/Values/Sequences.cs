using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// Sprache's ways to put parsers together, each in one step, with the same results and the same places of failures.
/// Sprache builds a sequence of five others, each with types of its own for every pair of values; a program that runs
/// for a tenth of a second feels the loading of those (ARCHITECTURE.md, decisions). Being in this namespace, these come
/// before Sprache's own.
/// </summary>
internal static class Sequences
{
    /// <summary>One after the other; what a query with several <c>from</c> is made of.</summary>
    internal static Parser<TMade> SelectMany<TFirst, TSecond, TMade>(
        this Parser<TFirst> first, Func<TFirst, Parser<TSecond>> next, Func<TFirst, TSecond, TMade> make) => input =>
    {
        var one = first(input);
        if (!one.WasSuccessful)
        {
            return Result.Failure<TMade>(one.Remainder, one.Message, one.Expectations);
        }

        var other = next(one.Value)(one.Remainder);
        return other.WasSuccessful
            ? Result.Success(make(one.Value, other.Value), other.Remainder)
            : Result.Failure<TMade>(other.Remainder, other.Message, other.Expectations);
    };

    /// <summary>One, then what its value asks for, whose value counts.</summary>
    internal static Parser<TSecond> Then<TFirst, TSecond>(
        this Parser<TFirst> first, Func<TFirst, Parser<TSecond>> next) => input =>
    {
        var one = first(input);
        return one.WasSuccessful
            ? next(one.Value)(one.Remainder)
            : Result.Failure<TSecond>(one.Remainder, one.Message, one.Expectations);
    };

    /// <summary>The value made into another.</summary>
    internal static Parser<TMade> Select<T, TMade>(this Parser<T> parser, Func<T, TMade> make) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful
            ? Result.Success(make(result.Value), result.Remainder)
            : Result.Failure<TMade>(result.Remainder, result.Message, result.Expectations);
    };

    /// <summary>Another value in place of what was read.</summary>
    internal static Parser<TMade> Return<T, TMade>(this Parser<T> parser, TMade value) => parser.Select(_ => value);

    /// <summary>The first that fits; of failures the one that came further.</summary>
    internal static Parser<T> Or<T>(this Parser<T> first, Parser<T> second) => input =>
    {
        var one = first(input);
        if (one.WasSuccessful && one.Remainder.Position > input.Position)
        {
            return one;
        }

        var other = second(input);
        return other.WasSuccessful ? other
            : one.WasSuccessful || one.Remainder.Position >= other.Remainder.Position ? one
            : other;
    };
}
