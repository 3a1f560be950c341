using System.Collections.Immutable;
using System.Numerics;
using PlanDsl.Semantics;

namespace PlanDsl.Validation.Rules.Forms.Logic;

/// <summary>A sum of unknowns, each so many times, and a figure.</summary>
/// <param name="Terms">How often each unknown is there; none 0 times.</param>
/// <param name="Constant">The figure.</param>
internal sealed record LinearForm(ImmutableDictionary<object, ExactFraction> Terms, ExactFraction Constant)
{
    /// <summary>A figure alone.</summary>
    internal static LinearForm Of(ExactFraction constant) =>
        new(ImmutableDictionary<object, ExactFraction>.Empty, constant);

    /// <summary>An unknown: a field, or a part of a rule that is no sum.</summary>
    internal static LinearForm Unknown(object unknown) => new(
        ImmutableDictionary<object, ExactFraction>.Empty.Add(unknown, ExactFraction.One), ExactFraction.Zero);

    /// <summary>How often an unknown is there.</summary>
    internal ExactFraction this[object unknown] => Terms.GetValueOrDefault(unknown, ExactFraction.Zero);

    /// <summary>The sum of this and so many times another.</summary>
    internal LinearForm Plus(LinearForm other, ExactFraction factor)
    {
        var terms = Terms.ToBuilder();
        foreach (var (unknown, count) in other.Terms)
        {
            var sum = terms.GetValueOrDefault(unknown, ExactFraction.Zero) + (count * factor);
            if (sum.Sign == 0)
            {
                terms.Remove(unknown);
            }
            else
            {
                terms[unknown] = sum;
            }
        }

        return new LinearForm(terms.ToImmutable(), Constant + (other.Constant * factor));
    }

    /// <summary>So many times this.</summary>
    internal LinearForm Times(ExactFraction factor) => Of(ExactFraction.Zero).Plus(this, factor);

    /// <summary>
    /// What follows of "not below 0", or above 0, for whole figures: 甲 − 乙 > 0 is 甲 − 乙 ≥ 1. Null where some are not
    /// whole.
    /// </summary>
    internal LinearForm? OfWhole(bool isAbove)
    {
        if (Terms.IsEmpty || Terms.Keys.Any(static u => u is not FieldSymbol { Decimals: 0 }))
        {
            return null;
        }

        var factor = Terms.Values.Aggregate(
            BigInteger.One,
            static (all, t) => all * t.Denominator / BigInteger.GreatestCommonDivisor(all, t.Denominator));
        var common = Terms.Values.Aggregate(
            BigInteger.Zero,
            (all, t) => BigInteger.GreatestCommonDivisor(all, t.Numerator * (factor / t.Denominator)));
        var whole = Times(ExactFraction.Of(factor) / ExactFraction.Of(common));
        var least = isAbove ? (-whole.Constant).Floor() + ExactFraction.One : (-whole.Constant).Ceiling();
        return whole with { Constant = -least };
    }
}
