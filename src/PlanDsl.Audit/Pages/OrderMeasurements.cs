using PlanDsl.Audit.Recognition;
using PlanDsl.Rendering;

namespace PlanDsl.Audit.Pages;

/// <summary>An order: mark, number, text (10.2).</summary>
internal static class OrderMeasurements
{
    internal static IEnumerable<PageMeasurement> Of(RenderedPage page)
    {
        if (page.Ink.Bounds(onlyRed: true) is not { } mark)
        {
            yield break;
        }

        yield return PageMeasurement.Near(PageGates.OrderMarkTop, page.Number, mark.Top, 57, 1);
        yield return PageMeasurement.Near(PageGates.MarkCentre, page.Number, mark.CentreX, 106, 1);
        yield return PageMeasurement.Length(PageGates.MarkWidth, page.Number, mark.Width, 0, StandardPage.Width);
        var bands = page.Ink.Bands(new Box(0, mark.Bottom + 0.5, page.Width, PageReading.TextBottom));
        if (bands.Length > 1)
        {
            yield return PageMeasurement.Length(
                PageGates.OrderNumberGap, page.Number, bands[0].Top - mark.Bottom, 20, 27);
            yield return PageMeasurement.Near(PageGates.OrderNumberCentre, page.Number, bands[0].CentreX, 106, 1);
            yield return PageMeasurement.Length(
                PageGates.OrderTextGap, page.Number, bands[1].Top - bands[0].Bottom, 20, 27);
        }
    }
}
