using System.Globalization;
using System.Text;

namespace PlanDsl.Benchmarks;

/// <summary>The measurements as a table.</summary>
internal sealed class ResultTable(IReadOnlyList<Measurement> rows)
{
    private readonly Measurement pandoc = rows.First(static row => row.Name == ColdRuns.Pandoc);

    /// <summary>Whether every target was met.</summary>
    public bool AllMet => rows.All(row => IsMet(row) ?? true);

    public string Format()
    {
        var text = new StringBuilder();
        text.Append(Line("what", "runs", "median ms", "of pandoc", "peak MB", "target")).Append('\n');
        foreach (var row in rows)
        {
            text.Append(row.Times.Count == 0 ? $"{row.Name}: not installed, skipped" : Describe(row)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Whether a row's target is met; null without a target, or without pandoc to compare with.</summary>
    private bool? IsMet(Measurement row) =>
        row.Target is { } most ? row.Median <= most
        : row.TargetOfPandoc is { } ratio && pandoc.Times.Count > 0 ? row.Median <= ratio * pandoc.Median
        : null;

    private string Describe(Measurement row)
    {
        var target = row.Target is { } most ? $"{Number(most, "0")} ms"
            : row.TargetOfPandoc is { } ratio ? $"{Number(ratio, "0.0")} of pandoc" : "";
        return Line(
            row.Name,
            row.Times.Count.ToString(CultureInfo.InvariantCulture),
            Number(row.Median, "0.0"),
            pandoc.Times.Count == 0 ? "" : Number(row.Median / pandoc.Median, "0.00"),
            row.PeakBytes is { } bytes ? Number(bytes / 1e6, "0") : "",
            target + (IsMet(row) is { } met ? met ? " met" : " MISSED" : ""));
    }

    private static string Line(string name, string runs, string median, string ratio, string peak, string target) =>
        $"{name,-34} {runs,5} {median,10} {ratio,10} {peak,8}  {target}".TrimEnd();

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
