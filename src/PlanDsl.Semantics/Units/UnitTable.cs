using System.Globalization;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics;

/// <summary>The units of figures: those of units.csv, and those that are made of them as Chinese makes them.</summary>
public static class UnitTable
{
    /// <summary>A word for happenings behind a word for things: 人次, 家次, 辆次.</summary>
    private const char Times = '次';

    private static readonly (string Prefix, int Scale)[] Multiples =
    [
        ("百", 2), ("千", 3), ("万", 4), ("十万", 5), ("百万", 6), ("千万", 7), ("亿", 8), ("万亿", 12),
    ];

    private static readonly Dictionary<string, UnitOfMeasure> Units = Load();

    /// <summary>Every name in the table, for hints.</summary>
    public static IEnumerable<string> Names => Units.Keys;

    /// <summary>
    /// The unit of a name, ％ in full width too: of the table (件), a multiple (万件), happenings (件次), two words for
    /// one thing (台（套）), a quotient (微克/立方米); null if it is none of these.
    /// </summary>
    public static UnitOfMeasure? Find(string name)
    {
        var folded = Characters.Fold(name);
        return name.Length > TextLimits.Unit ? null
            : Units.GetValueOrDefault(folded) ?? (Made(folded) is { } unit ? unit with { Name = name } : null);
    }

    private static UnitOfMeasure? Simple(string name) => Units.GetValueOrDefault(name) ?? Made(name);

    private static UnitOfMeasure? Made(string name) =>
        Quotient(name) ?? Pair(name) ?? Multiple(name) ?? Happenings(name);

    /// <summary>元/吨: a rate, whatever it is a rate of; nobody adds rates.</summary>
    private static UnitOfMeasure? Quotient(string name)
    {
        var bar = name.IndexOf('/', StringComparison.Ordinal);
        return bar > 0 && Simple(name[..bar]) is { } above && Simple(name[(bar + 1)..]) is { } below
            ? new UnitOfMeasure(name, Dimension.Ratio, above.Scale - below.Scale, Math.Max(2, above.Decimals))
            : null;
    }

    /// <summary>台（套）, 家(次): the second word says the same of other things, or that they are happenings.</summary>
    private static UnitOfMeasure? Pair(string name)
    {
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        if (bracket <= 0 || !name.EndsWith(')') || Simple(name[..bracket]) is not { } first
            || Simple(name[(bracket + 1)..^1]) is not { } second)
        {
            return null;
        }

        return first.Dimension == second.Dimension || second.Name == Times.ToString() ? first with
        {
            Name = name,
            Dimension = second.Dimension,
        } : null;
    }

    private static UnitOfMeasure? Multiple(string name)
    {
        foreach (var (prefix, scale) in Multiples)
        {
            if (name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal)
                && Simple(name[prefix.Length..]) is { Scale: 0, Dimension: not (Dimension.Ratio or Dimension.Duration) }
                    unit)
            {
                return unit with { Name = name, Scale = scale, Decimals = 2 };
            }
        }

        return null;
    }

    private static UnitOfMeasure? Happenings(string name) =>
        name.Length > 1 && name[^1] == Times && Simple(name[..^1]) is { Dimension: Dimension.Things } unit
            ? unit with { Name = name, Dimension = Dimension.Events }
            : null;

    private static Dictionary<string, UnitOfMeasure> Load()
    {
        using var stream = typeof(UnitTable).Assembly.GetManifestResourceStream("units.csv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var units = new Dictionary<string, UnitOfMeasure>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            units.Add(cells[0], new UnitOfMeasure(
                cells[0],
                ToDimension(cells[1]),
                int.Parse(cells[2], CultureInfo.InvariantCulture),
                int.Parse(cells[3], CultureInfo.InvariantCulture)));
        }

        return units;
    }

    private static Dimension ToDimension(string name) => name switch
    {
        nameof(Dimension.Things) => Dimension.Things,
        nameof(Dimension.Events) => Dimension.Events,
        nameof(Dimension.Money) => Dimension.Money,
        nameof(Dimension.Ratio) => Dimension.Ratio,
        nameof(Dimension.Quantity) => Dimension.Quantity,
        nameof(Dimension.Duration) => Dimension.Duration,
        _ => throw new InvalidOperationException($"units.csv has a dimension {name} that the compiler does not know"),
    };
}
