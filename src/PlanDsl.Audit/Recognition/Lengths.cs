using System.Globalization;

namespace PlanDsl.Audit.Recognition;

/// <summary>Lengths as people say them. Files count in twips, twentieths of a point.</summary>
internal static class Lengths
{
    internal const double TwipsOfMm = 1440 / 25.4;

    /// <summary>Width of a character of 三号 in a line of 28: 15.75 pt (GB/T 33476.2-2016, annex A).</summary>
    internal const double Character = 315;

    /// <summary>三号 in points, as word processors have it.</summary>
    internal const double SizeThree = 16;

    internal const double SizeTwo = 22;

    internal const double SizeFour = 14;

    private static readonly (double Points, string Name)[] Sizes =
    [
        (42, "初号"), (36, "小初"), (26, "一号"), (24, "小一"), (22, "二号"), (18, "小二"), (16, "三号"), (15, "小三"),
        (14, "四号"), (12, "小四"), (10.5, "五号"), (9, "小五"),
    ];

    /// <summary>The twips of some millimetres.</summary>
    internal static double Mm(double millimetres) => millimetres * TwipsOfMm;

    internal static AuditText SayMm(double twips)
    {
        var figure = Figure(twips / TwipsOfMm, "0.##");
        return new($"{figure} 毫米", $"{figure} mm");
    }

    internal static AuditText SayPoints(double twips)
    {
        var figure = Figure(twips / 20, "0.##");
        return new($"{figure} 磅", $"{figure} pt");
    }

    internal static AuditText SayCharacters(double characters)
    {
        var figure = Figure(characters, "0.#");
        return new($"{figure} 字", $"{figure} characters");
    }

    /// <summary>A size of type, by its name where it has one.</summary>
    internal static AuditText SaySize(double points)
    {
        var name = Sizes.FirstOrDefault(size => Math.Abs(size.Points - points) < 0.01).Name;
        var figure = Figure(points, "0.##");
        return new(name ?? $"{figure} 磅", $"{figure} pt");
    }

    internal static string Figure(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
