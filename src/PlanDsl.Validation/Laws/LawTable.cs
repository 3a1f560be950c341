using System.Collections.Immutable;
using System.Globalization;

namespace PlanDsl.Validation;

/// <summary>
/// Laws, regulations and standards that plans cite, from laws.csv. The table is not complete and need not be: of what
/// it does not know nothing is said.
/// </summary>
public static class LawTable
{
    private const string Country = "中华人民共和国";

    private static readonly Dictionary<string, Law> Laws = Load();

    /// <summary>All of them.</summary>
    public static IEnumerable<Law> All => Laws.Values;

    /// <summary>The law of a name, with or without the country's; null if it is not in the table.</summary>
    public static Law? Find(string name) =>
        Laws.GetValueOrDefault(name.StartsWith(Country, StringComparison.Ordinal) ? name[Country.Length..] : name);

    private static Dictionary<string, Law> Load()
    {
        using var stream = typeof(LawTable).Assembly.GetManifestResourceStream("laws.csv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var laws = new Dictionary<string, Law>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            laws.Add(cells[0], new Law
            {
                Name = cells[0],
                Number = cells[1],
                Promulgated = ToDate(cells[2]),
                InForce = ToDate(cells[3]),
                Amended = cells[4],
                Ended = cells[5].Length == 0 ? null : ToDate(cells[5]),
                ReplacedBy = cells[6].Length == 0 ? null : cells[6],
                Source = cells[7],
            });
        }

        return laws;
    }

    private static DateOnly ToDate(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
