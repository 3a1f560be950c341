using PlanDsl.Rendering;

namespace PlanDsl.Audit.Pages;

/// <summary>Page numbers (7.5) and their place on pages that lie on their side (8).</summary>
internal static class NumberMeasurements
{
    private const double Character = 14 * 25.4 / 72;

    /// <summary>Tables may reach down to here: the lines of a page are higher than their characters.</summary>
    private const double Below = 265.5;

    internal static IEnumerable<PageMeasurement> Of(RenderedDocument document) =>
        document.Pages.SelectMany(page => PageReading.IsLandscape(page) ? OfLandscape(page) : OfUpright(page));

    private static IEnumerable<PageMeasurement> OfUpright(RenderedPage page)
    {
        if (PageReading.NumberLine(page) is not { } line)
        {
            yield break;
        }

        // The dash before the number, whose ink is the first of the line.
        var place = line.Place;
        var ink = page.Ink.Bounds(new Box(place.Left - 1, Below, place.Right + 1, 285));
        var dash = page.Ink.Bounds(new Box(place.Left - 1, Below, place.Left + 3.5, 285));
        if (ink is null || dash is null)
        {
            yield break;
        }

        yield return PageMeasurement.Near(PageGates.NumberHeight, page.Number, dash.CentreY, 269, 0.5);
        yield return page.Number % 2 == 1
            ? PageMeasurement.Near(
                PageGates.NumberPlace, page.Number, ink.Right, PageReading.Right(page) - Character, 0.7)
            : PageMeasurement.Near(
                PageGates.NumberPlace, page.Number, ink.Left, PageReading.Left(page) + Character, 0.7);
        var number = line.Text.Trim('—');
        yield return new PageMeasurement(
            PageGates.NumberSequence, page.Number, number,
            number == page.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The number stands where it does on the upright page, so it is read from the side.</summary>
    private static IEnumerable<PageMeasurement> OfLandscape(RenderedPage page)
    {
        var ink = page.Ink.Bounds(new Box(20, 0, 33, page.Height));
        if (ink is null)
        {
            yield return new PageMeasurement(
                PageGates.LandscapeNumber, page.Number, new AuditText("没有找到", "not found"), false);
            yield break;
        }

        yield return PageMeasurement.Near(PageGates.LandscapeNumber, page.Number, ink.CentreX, 28, 0.7);
    }
}
