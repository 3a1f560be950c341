using PlanDsl.Audit.Recognition;
using PlanDsl.Rendering;

namespace PlanDsl.Audit.Pages;

/// <summary>Tables on their side, and tables of several pages (8).</summary>
internal static class TableMeasurements
{
    internal static IEnumerable<PageMeasurement> Of(RenderedDocument document)
    {
        RenderedPage? before = null;
        string? head = null;
        foreach (var page in document.Pages)
        {
            var rules = page.Ink.Rules().Where(static rule => !rule.IsRed).ToList();
            if (PageReading.IsLandscape(page) && rules.Count > 1)
            {
                var first = rules[0].Place;
                yield return new PageMeasurement(
                    PageGates.LandscapeTable, page.Number,
                    new AuditText(
                        FormattableString.Invariant($"{first.Left:0.00} mm，宽 {first.Width:0.00} mm"),
                        FormattableString.Invariant($"{first.Left:0.00} mm, {first.Width:0.00} mm wide")),
                    Math.Abs(first.Left - 35.5) <= 1.5 && Math.Abs(first.Width - StandardPage.Height) <= 0.7);
            }

            var top = PageReading.TextLines(page).FirstOrDefault();
            var continues = before is not null && rules.Count > 1 && top is not null
                && rules[0].Place.Top < top.Place.Top && rules[0].Place.Top < 42
                && PageReading.IsLandscape(before) == PageReading.IsLandscape(page);
            if (continues && head is not null)
            {
                var found = HeadOf(page, rules);
                yield return new PageMeasurement(PageGates.TableHead, page.Number, found, found == head);
            }
            else
            {
                head = rules.Count > 1 ? HeadOf(page, rules) : null;
            }

            before = page;
        }
    }

    /// <summary>What stands between the first two rules.</summary>
    private static string HeadOf(RenderedPage page, List<PageRule> rules) => string.Concat(
        PageReading.TextLines(page)
            .Where(line => line.Place.CentreY > rules[0].Place.Top && line.Place.CentreY < rules[1].Place.Top)
            .OrderBy(static line => line.Place.Left).Select(static line => line.Text));
}
