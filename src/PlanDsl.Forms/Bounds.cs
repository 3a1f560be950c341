using System;

namespace PlanDsl.Forms;

/// <summary>一个数可能的范围：填了的就是这个数；没有填的，只知道不小于零。</summary>
/// <param name="Low">最小可能是多少；不知道则为 null。</param>
/// <param name="High">最大可能是多少；不知道则为 null。</param>
internal readonly record struct Bounds(decimal? Low, decimal? High)
{
    private static readonly Bounds Anything = new(null, null);

    /// <summary>一项的数；没有填的，不小于它最小可以是的。</summary>
    public static Bounds Of(decimal? figure, decimal least = 0) =>
        figure is { } value ? new(value, value) : new(least, null);

    /// <summary>一个确定的数。</summary>
    public static implicit operator Bounds(decimal value) => new(value, value);

    /// <summary>是不是只有一个可能。</summary>
    public bool IsKnown => Low is not null && Low == High;

    public static Bounds operator +(Bounds a, Bounds b) =>
        Within(() => new Bounds(a.Low + b.Low, a.High + b.High));

    public static Bounds operator -(Bounds a, Bounds b) =>
        Within(() => new Bounds(a.Low - b.High, a.High - b.Low));

    public static Bounds operator *(Bounds a, Bounds b) => Within(() =>
        a.IsKnown && b.IsKnown ? a.Low!.Value * b.Low!.Value
        : a.Low >= 0 && b.Low >= 0 ? new Bounds(a.Low * b.Low, a.High * b.High)
        : Anything);

    /// <summary>除数是零或者可能是零的，不知道。</summary>
    public static Bounds operator /(Bounds a, Bounds b) => Within(() =>
        a.IsKnown && b.IsKnown && b.Low != 0 ? a.Low!.Value / b.Low!.Value
        : a.Low >= 0 && b.Low > 0 ? new Bounds(b.High is null ? 0 : a.Low / b.High, a.High / b.Low)
        : Anything);

    public static bool? operator <(Bounds a, Bounds b) =>
        a.High < b.Low ? true : a.Low >= b.High ? false : null;

    public static bool? operator <=(Bounds a, Bounds b) =>
        a.High <= b.Low ? true : a.Low > b.High ? false : null;

    public static bool? operator >(Bounds a, Bounds b) => b < a;

    public static bool? operator >=(Bounds a, Bounds b) => b <= a;

    /// <summary>两个数是不是相等。</summary>
    public static bool? Same(Bounds a, Bounds b) =>
        a.IsKnown && b.IsKnown ? a.Low == b.Low : (a < b) == true || (b < a) == true ? false : null;

    /// <summary>不大于，相差不多的也算。</summary>
    /// <param name="a">左边。</param>
    /// <param name="b">右边。</param>
    /// <param name="tolerance">可以相差多少。</param>
    /// <param name="share">可以相差右边的几分之几。</param>
    public static bool? AtMost(Bounds a, Bounds b, decimal tolerance, decimal share) =>
        a <= b + tolerance + (Absolute(b) * share);

    /// <summary>不小于，相差不多的也算。</summary>
    /// <param name="a">左边。</param>
    /// <param name="b">右边。</param>
    /// <param name="tolerance">可以相差多少。</param>
    /// <param name="share">可以相差右边的几分之几。</param>
    public static bool? AtLeast(Bounds a, Bounds b, decimal tolerance, decimal share) =>
        b <= a + tolerance + (Absolute(b) * share);

    /// <summary>相等，相差不多的也算。</summary>
    /// <param name="a">左边。</param>
    /// <param name="b">右边。</param>
    /// <param name="tolerance">可以相差多少。</param>
    /// <param name="share">可以相差右边的几分之几。</param>
    public static bool? Near(Bounds a, Bounds b, decimal tolerance, decimal share) =>
        AtMost(a, b, tolerance, share) & AtLeast(a, b, tolerance, share);

    /// <summary>绝对值。</summary>
    public static Bounds Absolute(Bounds a) =>
        a.Low >= 0 ? a
        : a.High <= 0 ? new Bounds(-a.High, -a.Low)
        : new Bounds(0, a.Low is { } low && a.High is { } high ? Math.Max(-low, high) : null);

    /// <summary>几个数中最大的。</summary>
    public static Bounds Maximum(params ReadOnlySpan<Bounds> all)
    {
        var most = all[0];
        foreach (var one in all)
        {
            most = new Bounds(
                most.Low is null ? one.Low : one.Low is null ? most.Low : Math.Max(most.Low.Value, one.Low.Value),
                most.High is { } a && one.High is { } b ? Math.Max(a, b) : null);
        }

        return most;
    }

    /// <summary>几个数中最小的。</summary>
    public static Bounds Minimum(params ReadOnlySpan<Bounds> all)
    {
        var least = all[0];
        foreach (var one in all)
        {
            least = new Bounds(
                least.Low is { } a && one.Low is { } b ? Math.Min(a, b) : null,
                least.High is null ? one.High : one.High is null ? least.High
                    : Math.Min(least.High.Value, one.High.Value));
        }

        return least;
    }

    /// <summary>是两个数之一。</summary>
    public static Bounds Between(Bounds a, Bounds b) => new(Minimum(a, b).Low, Maximum(a, b).High);

    /// <summary>四舍五入到几位小数。</summary>
    public static Bounds Round(Bounds a, decimal places) => new(Rounded(a.Low, places), Rounded(a.High, places));

    private static decimal? Rounded(decimal? value, decimal places) =>
        value is { } known ? Math.Round(known, (int)places, MidpointRounding.AwayFromZero) : null;

    /// <summary>超出十进制数范围的，不知道。</summary>
    private static Bounds Within(Func<Bounds> reckon)
    {
        try
        {
            return reckon();
        }
        catch (OverflowException)
        {
            return Anything;
        }
    }
}
