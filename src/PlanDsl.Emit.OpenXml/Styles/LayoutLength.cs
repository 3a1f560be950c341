using System.Globalization;

namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>A length with its unit: the only place where units are converted.</summary>
/// <param name="Value">How many.</param>
/// <param name="Unit">Of what.</param>
internal sealed record LayoutLength(double Value, LengthUnit Unit)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    private const int TwipsPerPoint = 20;

    /// <summary>Twentieths of a point. For lengths in mm and pt.</summary>
    public int Twips => (int)Math.Round(Points * TwipsPerPoint, MidpointRounding.AwayFromZero);

    /// <summary>Half-points, the unit of type sizes.</summary>
    public int HalfPoints => (int)Math.Round(Points * 2, MidpointRounding.AwayFromZero);

    /// <summary>Eighths of a point, the unit of rules.</summary>
    public uint EighthPoints => (uint)Math.Round(Points * 8, MidpointRounding.AwayFromZero);

    /// <summary>Points. For lengths in mm and pt.</summary>
    public double Points => Unit switch
    {
        LengthUnit.Point => Value,
        LengthUnit.Millimetre => Value * PointsPerMillimetre,
        _ => throw new InvalidOperationException($"{Value}字 has no length without a style"),
    };

    /// <summary>Twips, where one character of the style is <paramref name="character"/> points wide.</summary>
    public int TwipsAt(double character) =>
        (Unit == LengthUnit.Character ? new LayoutLength(Value * character, LengthUnit.Point) : this).Twips;

    /// <summary>A length in mm.</summary>
    public static LayoutLength Millimetres(double value) => new(value, LengthUnit.Millimetre);

    /// <summary>A length in twips.</summary>
    public static LayoutLength FromTwips(int value) => new(value / (double)TwipsPerPoint, LengthUnit.Point);

    /// <summary>Reads <c>37mm</c>, <c>29.6pt</c>, <c>2字</c> or the name of a type size such as 三号.</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static LayoutLength Parse(string text)
    {
        if (TypeSize(text) is { } points)
        {
            return new LayoutLength(points, LengthUnit.Point);
        }

        var (unit, length) = text switch
        {
            _ when text.EndsWith("mm", StringComparison.Ordinal) => (LengthUnit.Millimetre, 2),
            _ when text.EndsWith("pt", StringComparison.Ordinal) => (LengthUnit.Point, 2),
            _ when text.EndsWith('字') => (LengthUnit.Character, 1),
            _ => throw new FormatException($"'{text}' has no unit: mm, pt, 字 or a type size"),
        };
        return new LayoutLength(double.Parse(text.AsSpan(0, text.Length - length), CultureInfo.InvariantCulture), unit);
    }

    /// <summary>The type sizes of a Chinese word processor, in points.</summary>
    private static double? TypeSize(string name) => name switch
    {
        "初号" => 42,
        "小初" => 36,
        "一号" => 26,
        "小一" => 24,
        "二号" => 22,
        "小二" => 18,
        "三号" => 16,
        "小三" => 15,
        "四号" => 14,
        "小四" => 12,
        "五号" => 10.5,
        "小五" => 9,
        _ => null,
    };
}
