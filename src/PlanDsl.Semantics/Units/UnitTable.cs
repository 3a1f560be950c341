using System.Collections.Frozen;
using System.Globalization;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics;

/// <summary>The units of figures, from units.csv.</summary>
public static class UnitTable
{
    private static readonly FrozenDictionary<string, UnitOfMeasure> Units =
        Load().ToFrozenDictionary(static u => u.Name);

    /// <summary>Every name in the table.</summary>
    public static IEnumerable<string> Names => Units.Keys;

    /// <summary>The unit of a name, ％ in full width too; null if it is not in the table.</summary>
    public static UnitOfMeasure? Find(string name) => Units.GetValueOrDefault(Characters.Fold(name));

    private static IEnumerable<UnitOfMeasure> Load()
    {
        using var stream = typeof(UnitTable).Assembly.GetManifestResourceStream("units.csv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            yield return new UnitOfMeasure(
                cells[0],
                Enum.Parse<Dimension>(cells[1]),
                int.Parse(cells[2], CultureInfo.InvariantCulture),
                int.Parse(cells[3], CultureInfo.InvariantCulture));
        }
    }
}
