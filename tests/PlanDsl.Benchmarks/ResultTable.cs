using System.Globalization;
using System.Text;

namespace PlanDsl.Benchmarks;

/// <summary>The measurements as a table.</summary>
internal sealed class ResultTable(IReadOnlyList<Measurement> rows)
{
    /// <summary>Whether every target was met.</summary>
    public bool AllMet => rows.All(static row => row.Target is not { } target || row.Median <= target);

    public string Format()
    {
        var text = new StringBuilder();
        text.Append(Line("what", "runs", "median ms", "target ms", "pandoc / it")).Append('\n');
        var pandoc = rows.First(static row => row.Name == ColdRuns.Pandoc);
        foreach (var row in rows)
        {
            text.Append(row.Times.Count == 0 ? $"{row.Name}: not installed, skipped" : Describe(row, pandoc))
                .Append('\n');
        }

        return text.ToString();
    }

    private static string Describe(Measurement row, Measurement pandoc) => Line(
        row.Name,
        row.Times.Count.ToString(CultureInfo.InvariantCulture),
        Number(row.Median, "0.0"),
        row.Target is { } target ? $"{Number(target, "0")} {(row.Median <= target ? "met" : "MISSED")}" : "",
        pandoc.Times.Count == 0 ? "" : Number(pandoc.Median / row.Median, "0.00"));

    private static string Line(string name, string runs, string median, string target, string ratio) =>
        $"{name,-40} {runs,5} {median,10} {target,12} {ratio,12}".TrimEnd();

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
