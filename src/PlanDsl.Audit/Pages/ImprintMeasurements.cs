using PlanDsl.Audit.Recognition;
using PlanDsl.Rendering;

namespace PlanDsl.Audit.Pages;

/// <summary>版记 at the foot of the last page (7.4).</summary>
internal static class ImprintMeasurements
{
    /// <summary>Nothing this high on a page is 版记, wherever somebody moved it.</summary>
    private const double Highest = 100;

    internal static IEnumerable<PageMeasurement> Of(RenderedDocument document)
    {
        var page = Find(document);
        var top = page is null ? 0 : PageReading.TextLines(page).Where(IsCopies).Select(static line => line.Place.Top)
            .DefaultIfEmpty(PageReading.TextLines(page)[^1].Place.Top).Min() - 4;
        var rules = page?.Ink.Rules().Where(rule => !rule.IsRed && rule.Place.Top > top).ToList();
        if (page is null || rules is null or { Count: 0 })
        {
            yield break;
        }

        var isLast = page.Number == document.Pages.Length;
        yield return new PageMeasurement(
            PageGates.ImprintPage, page.Number, new AuditText(
                $"第 {page.Number} 页，共 {document.Pages.Length} 页", $"page {page.Number} of {document.Pages.Length}"),
            isLast && page.Number % 2 == 0);
        var last = rules[^1].Place;
        yield return PageMeasurement.Near(
            PageGates.ImprintBottom, page.Number, last.CentreY, StandardPage.TextBottom, 0.5);
        yield return PageMeasurement.Near(PageGates.ImprintWidth, page.Number, last.Width, StandardPage.Width, 0.5);
        foreach (var rule in (PageRule[])[rules[0], rules[^1]])
        {
            yield return PageMeasurement.Near(PageGates.ImprintOuter, page.Number, rule.Place.Height, 0.35, 0.1);
        }

        foreach (var rule in rules.Skip(1).Take(rules.Count - 2))
        {
            yield return PageMeasurement.Near(PageGates.ImprintInner, page.Number, rule.Place.Height, 0.25, 0.1);
        }

        const double character = 14 * 25.4 / 72;
        var lines = PageReading.TextLines(page);
        var copies = lines.Where(IsCopies).ToList();
        foreach (var line in copies)
        {
            yield return PageMeasurement.Near(
                PageGates.CopyLeft, page.Number, line.Place.Left, PageReading.Left(page) + character, 0.7);
        }

        if (copies.Count > 1)
        {
            var between = rules.Count(rule =>
                rule.Place.Top > copies[0].Place.CentreY && rule.Place.Top < copies[^1].Place.CentreY);
            yield return new PageMeasurement(
                PageGates.SendToRule, page.Number, new AuditText($"{between} 条", $"{between}"), between == 0);
        }

        if (lines[^1].Text.EndsWith("印发", StringComparison.Ordinal))
        {
            yield return PageMeasurement.Near(
                PageGates.PrintRight, page.Number, lines[^1].Place.Right, PageReading.Right(page) - character, 0.7);
        }

        // A blank page before it, and its own, have no number.
        if (page.Number > 1 && document.Pages[page.Number - 2] is var blank && PageReading.TextLines(blank).IsEmpty)
        {
            var numbers = ((RenderedPage[])[blank, page]).Count(static p => PageReading.NumberLine(p) is not null);
            yield return new PageMeasurement(
                PageGates.BlankPageNumber, page.Number, new AuditText($"{numbers} 个页码", $"{numbers}"),
                numbers == 0);
        }
    }

    /// <summary>The page that ends with 版记; null if there is none.</summary>
    internal static RenderedPage? Find(RenderedDocument document) =>
        document.Pages.LastOrDefault(static page => !PageReading.IsLandscape(page)
            && PageReading.TextLines(page).LastOrDefault() is { Place.Top: > Highest } line
            && (line.Text.EndsWith("印发", StringComparison.Ordinal) || PageReading.TextLines(page).Any(IsCopies)));

    /// <summary>Whether a line says who gets the document or a copy of it, in 版记.</summary>
    internal static bool IsCopies(TextLine line) => line.Place.Top > Highest
        && (line.Text.StartsWith("抄送：", StringComparison.Ordinal)
            || line.Text.StartsWith("主送：", StringComparison.Ordinal));
}
