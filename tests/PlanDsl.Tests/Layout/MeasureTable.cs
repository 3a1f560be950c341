using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlanDsl.Audit.Pages;
using PlanDsl.Tests.Testing;

namespace PlanDsl.Tests.Layout;

/// <summary>docs/measured.md: what was measured against what is required.</summary>
internal static partial class MeasureTable
{
    /// <summary>One row a gate: over how many pages, smallest and largest figure.</summary>
    public static string Print(IReadOnlyDictionary<string, ImmutableArray<PageMeasurement>> measures)
    {
        var all = measures.SelectMany(static pair => pair.Value.Select(m => (Document: pair.Key, Measure: m))).ToList();
        var text = new StringBuilder(
            $"""
            # Measured on the page

            Made by `tests/PlanDsl.Tests/Layout/MeasuredPageTests.cs`: the notices of the real plans and of
            [the gallery](gallery) are laid out by LibreOffice in the fonts of `tests/render/fonts.conf`, drawn at 300
            dots an inch, and measured on their ink, from the edges of the paper. This page is made anew by
            `PLANDSL_UPDATE=1 dotnet test --filter MeasuredPageTests`.

            Documents ({measures.Count}): {string.Join('、', measures.Keys)}.

            | gate | clause | what | required | measured | places | met |
            |---|---|---|---|---|---|---|

            """);
        foreach (var group in all.GroupBy(static m => m.Measure.Gate, static m => m.Measure))
        {
            var (gate, places, met) = (group.Key, group.Count(), group.Count(static m => m.IsMet));
            var verdict = met == places ? "yes" : FormattableString.Invariant($"{met} of {places}");
            text.Append(CultureInfo.InvariantCulture, $"| {gate.Id} | {gate.Info.Clause} | {gate.Topic.Zh} ")
                .Append(CultureInfo.InvariantCulture, $"| {gate.Required.Zh} ")
                .Append(CultureInfo.InvariantCulture, $"| {Found([.. group])} | {places} | {verdict} |\n");
        }

        return text.ToString();
    }

    /// <summary>
    /// The page in docs has the same rows. Figures may differ by a hundredth from one version of LibreOffice to the
    /// next; whether they are right is another test.
    /// </summary>
    public static void Check(string table) =>
        Baseline.Check(table, static text => Figure().Replace(text, "#"), "docs", "measured.md");

    private static string Found(PageMeasurement[] measures)
    {
        if (measures[0].Millimetres is null)
        {
            var texts = measures.Select(static m => m.Found.Zh).Distinct().ToList();
            return texts.Count <= 3 ? string.Join('；', texts) : string.Join('；', texts.Take(3)) + "；…";
        }

        var figures = measures.Select(static m => m.Millimetres!.Value).ToList();
        var (low, high) = (figures.Min(), figures.Max());
        return high - low < 0.01
            ? FormattableString.Invariant($"{low:0.00} mm")
            : FormattableString.Invariant($"{low:0.00}–{high:0.00} mm");
    }

    [GeneratedRegex(@"\d+\.\d+")]
    private static partial Regex Figure();
}
