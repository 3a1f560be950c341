using PlanDsl.Audit.Recognition;
using PlanDsl.Rendering;

namespace PlanDsl.Audit.Pages;

/// <summary>The head of the first page: mark, number, red rule (7.2).</summary>
internal static class HeadMeasurements
{
    /// <summary>The mark and the rule stand above this.</summary>
    private const double HeadBottom = 200;

    internal static IEnumerable<PageMeasurement> Of(RenderedPage page)
    {
        var rule = page.Ink.Rules().FirstOrDefault(static r => r.IsRed)?.Place;
        if (rule is null || page.Ink.Bounds(new Box(0, 0, page.Width, rule.Top - 0.2), onlyRed: true) is not { } mark)
        {
            yield break;
        }

        yield return PageMeasurement.Near(PageGates.MarkTop, page.Number, mark.Top, 72, 1);
        yield return PageMeasurement.Near(PageGates.MarkCentre, page.Number, mark.CentreX, 106, 1);
        yield return PageMeasurement.Length(PageGates.MarkWidth, page.Number, mark.Width, 0, StandardPage.Width);
        var number = page.Ink.Bands(new Box(0, mark.Bottom + 0.5, page.Width, rule.Top - 0.2));
        if (!number.IsEmpty)
        {
            yield return PageMeasurement.Length(
                PageGates.NumberGap, page.Number, number[0].Top - mark.Bottom, 20, 26.5);
            yield return PageMeasurement.Near(PageGates.RuleGap, page.Number, rule.Top - number[^1].Bottom, 4, 0.7);
        }

        yield return PageMeasurement.Near(PageGates.RuleLength, page.Number, rule.Width, StandardPage.Width, 0.5);
        yield return PageMeasurement.Near(PageGates.RulePlace, page.Number, rule.Left, StandardPage.Binding, 0.5);
        var below = page.Ink.Bounds(new Box(0, rule.Bottom + 0.5, page.Width, HeadBottom));
        if (below is not null)
        {
            yield return PageMeasurement.Length(PageGates.TitleGap, page.Number, below.Top - rule.Bottom, 20, 27);
        }
    }
}
