using System.Globalization;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics;

/// <summary>The units of figures, from units.csv.</summary>
public static class UnitTable
{
    private static readonly Dictionary<string, UnitOfMeasure> Units = Load();

    /// <summary>Every name in the table.</summary>
    public static IEnumerable<string> Names => Units.Keys;

    /// <summary>The unit of a name, ％ in full width too; null if it is not in the table.</summary>
    public static UnitOfMeasure? Find(string name) => Units.GetValueOrDefault(Characters.Fold(name));

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
        _ => throw new InvalidOperationException($"units.csv has a dimension {name} that the compiler does not know"),
    };
}
