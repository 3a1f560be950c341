using System.Globalization;
using PlanDsl.Rendering;

namespace PlanDsl.Audit.Pages;

/// <summary>Signature and date (7.3.5).</summary>
internal static class SignatureMeasures
{
    internal static IEnumerable<PageMeasure> Of(RenderedDocument document)
    {
        foreach (var page in document.Pages.Where(static page => !PageReading.IsLandscape(page)))
        {
            var lines = PageReading.TextLines(page);
            var at = lines.ToList().FindIndex(static line => PageReading.IsDate(line.Text));
            if (at < 0 || lines[at].Place is not { Right: > 120 } date)
            {
                continue;
            }

            // Without a name above it, or with one in several columns, only the date has a place.
            var names = lines.Take(at).Reverse().TakeWhile(line => line.Place.Left > PageReading.Left(page) + 20)
                .Where(line => lines[at].Place.Top - line.Place.Top < 60).ToList();
            var character = PageReading.Character;
            var shift = names.Count > 0 ? date.Right - lines[at].SetWidth - names[^1].Place.Left : 0;
            var isUnsealed = names.Count > 0 && Math.Abs(shift - (2 * character)) < 1;
            if (isUnsealed)
            {
                yield return PageMeasure.Near(PageGates.DateIndent, page.Number, shift, 2 * character, 1);
            }
            else
            {
                var widest = names.Count == 0 ? 0 : names.Max(static line => line.SetWidth);
                var required = Math.Min(
                    PageReading.Right(page) - (4 * character),
                    PageReading.Right(page) - ((widest - lines[at].SetWidth) / 2));
                yield return PageMeasure.Near(PageGates.DateRight, page.Number, date.Right, required, 1.5);
                if (names.Count > 0)
                {
                    var off = names.Max(line => Math.Abs(Centre(line) - Centre(lines[at])));
                    yield return PageMeasure.Near(PageGates.SignatureCentre, page.Number, off, 0, 1.5);
                }
            }

            var company = at - names.Count;
            yield return new PageMeasure(
                PageGates.SignatureCompany, page.Number, company.ToString(CultureInfo.InvariantCulture), company > 0);
        }
    }

    /// <summary>Such lines are set from their right edge, so gaps move their centre to the left.</summary>
    private static double Centre(TextLine line) => line.Place.Right - (line.SetWidth / 2);
}
