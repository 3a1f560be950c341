using System.Globalization;
using PlanDsl.Rendering;

namespace PlanDsl.Audit.Pages;

/// <summary>Paper, edges of the text, lines and characters (5).</summary>
internal static class TextMeasures
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Type of 三号 stands in boxes of about this height.</summary>
    private const double LineHeight = 29.6 / PointsPerMillimetre;

    internal static IEnumerable<PageMeasure> Of(RenderedDocument document)
    {
        foreach (var page in document.Pages)
        {
            var (width, height) = PageReading.IsLandscape(page) ? (297, 210) : (210, 297);
            var isPaper = Math.Abs(page.Width - width) < 0.4 && Math.Abs(page.Height - height) < 0.4;
            var found = FormattableString.Invariant($"{page.Width:0.0}×{page.Height:0.0} mm");
            yield return new PageMeasure(PageGates.Paper, page.Number, found, isPaper);
        }

        foreach (var page in document.Pages.Where(IsFullText))
        {
            foreach (var measure in OfFullPage(page))
            {
                yield return measure;
            }
        }
    }

    /// <summary>A page of nothing but lines of body, from its first to its last line.</summary>
    private static bool IsFullText(RenderedPage page)
    {
        var lines = PageReading.TextLines(page);
        return page.Number > 1 && !PageReading.IsLandscape(page) && lines.Length >= 20
            && lines.Zip(lines.Skip(1)).All(static pair =>
                Math.Abs(pair.Second.Place.Bottom - pair.First.Place.Bottom - LineHeight) < 0.4)
            && page.Ink.Rules().IsEmpty;
    }

    private static IEnumerable<PageMeasure> OfFullPage(RenderedPage page)
    {
        var lines = PageReading.TextLines(page);
        var ink = page.Ink.Bounds(PageReading.TextArea(page))!;
        var left = PageReading.Left(page);
        yield return PageMeasure.Near(PageGates.TextTop, page.Number, ink.Top, 37, 1);
        yield return PageMeasure.Length(PageGates.TextLeft, page.Number, ink.Left, left - 0.1, left + 1);
        var full = lines.Where(static line => line.Place.Width > 150).ToList();
        if (full.Count > 0)
        {
            var widest = full.MaxBy(static line => line.Place.Width)!;
            yield return PageMeasure.Length(PageGates.TextWidth, page.Number, widest.Place.Width, 155, 156.5);
        }

        // A page that ends early because its next paragraph keeps together is no full page.
        yield return new PageMeasure(
            PageGates.Lines, page.Number, lines.Length.ToString(CultureInfo.InvariantCulture), lines.Length <= 22);
        var pitch = (lines[^1].Place.Bottom - lines[0].Place.Bottom) / (lines.Length - 1) * PointsPerMillimetre;
        var found = FormattableString.Invariant($"{pitch:0.00} pt");
        yield return new PageMeasure(PageGates.Pitch, page.Number, found, Math.Abs(pitch - 29.6) <= 0.05);
        foreach (var line in full.Where(IsChinese).Where(line => line.Place.Left < left + 1).Take(1))
        {
            yield return new PageMeasure(
                PageGates.Characters, page.Number, line.Text.Length.ToString(CultureInfo.InvariantCulture),
                line.Text.Length is >= 27 and <= 29);
        }
    }

    private static bool IsChinese(TextLine line) => line.Text.All(static c => c is >= '\u3000' and < '\uFF5F');
}
