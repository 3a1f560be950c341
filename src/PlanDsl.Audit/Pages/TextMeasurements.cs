using System.Globalization;
using PlanDsl.Audit.Recognition;
using PlanDsl.Rendering;

namespace PlanDsl.Audit.Pages;

/// <summary>Paper, edges of the text, lines and characters (5).</summary>
internal static class TextMeasurements
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Lines of another distance are no lines of text.</summary>
    private const double MostAdjustment = 6 / PointsPerMillimetre;

    internal static IEnumerable<PageMeasurement> Of(RenderedDocument document, PageProfile profile)
    {
        var pitch = (profile == PageProfile.Classic37 ? 28.95 : 29.6) / PointsPerMillimetre;
        foreach (var page in document.Pages)
        {
            var (width, height) = PageReading.IsLandscape(page) ? (297, 210) : (210, 297);
            var isPaper = Math.Abs(page.Width - width) < 0.4 && Math.Abs(page.Height - height) < 0.4;
            var found = FormattableString.Invariant($"{page.Width:0.0}×{page.Height:0.0} mm");
            yield return new PageMeasurement(PageGates.Paper, page.Number, found, isPaper);
        }

        var signed = document.Pages.FirstOrDefault(static page =>
            PageReading.TextLines(page).Any(static line => PageReading.IsDate(line.Text)));
        var adjusted = signed is null ? pitch : PitchOf(signed, pitch);
        foreach (var page in document.Pages.Where(page => IsFullText(page, pitch)))
        {
            // Up to the signature lines may stand closer or wider, so that it is not alone on a page (7.3.5.5).
            var isAdjusted = page.Number <= signed?.Number && Math.Abs(adjusted - pitch) > 0.05
                && Math.Abs(PitchOf(page, pitch) - adjusted) < 0.05;
            foreach (var measure in isAdjusted ? [] : OfFullPage(page, profile))
            {
                yield return measure;
            }
        }
    }

    /// <summary>A page of nothing but lines of body, from its first to its last line.</summary>
    private static bool IsFullText(RenderedPage page, double pitch)
    {
        var lines = PageReading.TextLines(page);
        return page.Number > 1 && !PageReading.IsLandscape(page) && lines.Length >= 20
            && lines.Zip(lines.Skip(1)).All(pair =>
                Math.Abs(pair.Second.Place.Bottom - pair.First.Place.Bottom - pitch) < 0.4)
            && page.Ink.Rules().IsEmpty;
    }

    /// <summary>The distance of most lines of a page, in mm; the regular one if it has no two of text.</summary>
    private static double PitchOf(RenderedPage page, double regular)
    {
        var lines = PageReading.TextLines(page);
        var steps = lines.Zip(lines.Skip(1))
            .Select(static pair => pair.Second.Place.Bottom - pair.First.Place.Bottom)
            .Where(step => Math.Abs(step - regular) < MostAdjustment).Order().ToArray();
        return steps.Length == 0 ? regular : steps[steps.Length / 2];
    }

    private static IEnumerable<PageMeasurement> OfFullPage(RenderedPage page, PageProfile profile)
    {
        var isClassic = profile == PageProfile.Classic37;
        var lines = PageReading.TextLines(page);
        var ink = page.Ink.Bounds(PageReading.TextArea(page))!;
        var left = PageReading.Left(page);
        yield return isClassic
            ? PageMeasurement.Length(PageGates.TextTopClassic, page.Number, ink.Top, 39, 40.7)
            : PageMeasurement.Near(PageGates.TextTop, page.Number, ink.Top, 37, 1);
        yield return PageMeasurement.Length(PageGates.TextLeft, page.Number, ink.Left, left - 0.1, left + 1);
        var full = lines.Where(static line => line.Place.Width > 150).ToList();
        if (full.Count > 0)
        {
            var widest = full.MaxBy(static line => line.Place.Width)!;
            yield return PageMeasurement.Length(
                PageGates.InkWidth, page.Number, widest.Place.Width, StandardPage.Width - 1, StandardPage.Width + 0.5);
        }

        // A page that ends early because its next paragraph keeps together is no full page.
        yield return new PageMeasurement(
            PageGates.Lines, page.Number, lines.Length.ToString(CultureInfo.InvariantCulture),
            lines.Length <= StandardPage.Lines);
        var pitch = (lines[^1].Place.Bottom - lines[0].Place.Bottom) / (lines.Length - 1) * PointsPerMillimetre;
        var found = FormattableString.Invariant($"{pitch:0.00} pt");
        var (gate, wanted) = isClassic ? (PageGates.PitchClassic, 28.95) : (PageGates.Pitch, 29.6);
        yield return new PageMeasurement(gate, page.Number, found, Math.Abs(pitch - wanted) <= 0.05);
        foreach (var line in full.Where(IsChinese).Where(line => line.Place.Left < left + 1).Take(1))
        {
            yield return new PageMeasurement(
                PageGates.Characters, page.Number, line.Text.Length.ToString(CultureInfo.InvariantCulture),
                line.Text.Length is >= 27 and <= 29);
        }
    }

    private static bool IsChinese(TextLine line) => line.Text.All(static c => c is >= '\u3000' and < '\uFF5F');
}
