using System.Numerics;

namespace PlanDsl.Validation.Rules.Forms.Logic;

/// <summary>
/// A fraction without rounding. A class: collections of classes share code that is compiled when the program is
/// published, those of a struct of ours are compiled while it starts.
/// </summary>
internal sealed record ExactFraction
{
    private ExactFraction(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (Numerator, Denominator) = denominator.Sign < 0
            ? (-numerator / common, -denominator / common)
            : (numerator / common, denominator / common);
    }

    /// <summary>0.</summary>
    internal static ExactFraction Zero { get; } = new(0, 1);

    /// <summary>1.</summary>
    internal static ExactFraction One { get; } = new(1, 1);

    internal BigInteger Numerator { get; }

    internal BigInteger Denominator { get; }

    /// <summary>−1, 0 or 1.</summary>
    internal int Sign => Numerator.Sign;

    /// <summary>Whether it has no fraction.</summary>
    internal bool IsWhole => Denominator.IsOne;

    /// <summary>A decimal figure.</summary>
    internal static ExactFraction Of(decimal value)
    {
        var bits = decimal.GetBits(value);
        var digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return new ExactFraction(value < 0 ? -digits : digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    /// <summary>A whole figure.</summary>
    internal static ExactFraction Of(BigInteger value) => new(value, 1);

    /// <summary>The least whole figure that is not below it.</summary>
    internal ExactFraction Ceiling() =>
        Of(BigInteger.DivRem(Numerator, Denominator, out var rest) + (rest.Sign > 0 ? 1 : 0));

    /// <summary>The greatest whole figure that is not above it.</summary>
    internal ExactFraction Floor() =>
        Of(BigInteger.DivRem(Numerator, Denominator, out var rest) - (rest.Sign < 0 ? 1 : 0));

    public static ExactFraction operator +(ExactFraction a, ExactFraction b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static ExactFraction operator -(ExactFraction a) => new(-a.Numerator, a.Denominator);

    public static ExactFraction operator -(ExactFraction a, ExactFraction b) => a + -b;

    public static ExactFraction operator *(ExactFraction a, ExactFraction b) =>
        new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static ExactFraction operator /(ExactFraction a, ExactFraction b) =>
        new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);
}
