using System.Globalization;
using PlanDsl.Audit.Recognition;
using PlanDsl.Rendering;

namespace PlanDsl.Audit.Pages;

/// <summary>
/// Signature and date (7.3.5), told apart by how the names stand: below one another, side by side, far above the date.
/// </summary>
internal static class SignatureMeasurements
{
    /// <summary>Rows of a signature are no further apart: a seal, and a little.</summary>
    private const double MostRowGap = 60;

    /// <summary>A name stands on the line above the date; what is further up is a post beside a stamp.</summary>
    private const double StampGap = 16;

    /// <summary>Stamps, and a blank line between them and the date, make rows no further apart.</summary>
    private const double MostStampGap = 34;

    /// <summary>The width of a seal.</summary>
    private const double Seal = 42;

    internal static IEnumerable<PageMeasurement> Of(RenderedDocument document)
    {
        foreach (var page in document.Pages.Where(static page => !PageReading.IsLandscape(page)))
        {
            var lines = PageReading.TextLines(page).ToList();
            var at = lines.FindIndex(static line => PageReading.IsDate(line.Text));
            if (at < 0 || lines[at].Place.Right <= 120)
            {
                continue;
            }

            var rows = Rows(page, lines, at);
            var measures = rows switch
            {
                _ when rows.Exists(static row => row.Count > 1) => OfColumns(page, lines[at], rows),
                [var row, ..] when lines[at].Place.Top - row[0].Place.Top > StampGap =>
                    OfStamps(page, lines[at], rows),
                _ => OfNames(page, lines[at], [.. rows.Select(static row => row[0])]),
            };
            foreach (var measure in measures)
            {
                yield return measure;
            }

            var company = at - rows.Sum(static row => row.Count);
            yield return new PageMeasurement(
                PageGates.SignatureCompany, page.Number, company.ToString(CultureInfo.InvariantCulture), company > 0);
        }
    }

    /// <summary>The names above the date, by row, from below; each row from the left.</summary>
    private static List<List<TextLine>> Rows(RenderedPage page, List<TextLine> lines, int date)
    {
        var rows = new List<List<TextLine>>();
        var below = lines[date].Place.Top;

        // The first row may be far from the date, and if it is, the others are from it: posts beside stamps.
        var isFar = true;
        for (var i = date - 1; i >= 0; i--)
        {
            var row = lines.Take(i + 1).Where(line => Math.Abs(line.Place.Top - lines[i].Place.Top) < 2)
                .OrderBy(static line => line.Place.Left).ToList();
            var gap = below - row[0].Place.Top;
            var isName = row.Count > 1
                ? gap < MostRowGap
                : row[0].Place.Left > PageReading.Left(page) + 20 && gap < (isFar ? MostStampGap : StampGap);
            if (!isName)
            {
                break;
            }

            isFar = rows.Count == 0 ? gap > StampGap : isFar;

            rows.Add(row);
            below = row[0].Place.Top;
            i -= row.Count - 1;
        }

        return rows;
    }

    private static IEnumerable<PageMeasurement> OfNames(RenderedPage page, TextLine dateLine, List<TextLine> names)
    {
        var (date, character) = (dateLine.Place, PageReading.Character);

        // Without a name above it only the date has a place.
        var shift = names.Count > 0 ? date.Right - dateLine.SetWidth - names[^1].Place.Left : 0;
        if (names.Count > 0 && Math.Abs(shift - (2 * character)) < 1)
        {
            yield return PageMeasurement.Near(PageGates.DateIndent, page.Number, shift, 2 * character, 1);
            yield break;
        }

        var widest = names.Count == 0 ? 0 : names.Max(static line => line.SetWidth);
        var required = Math.Min(
            PageReading.Right(page) - (4 * character),
            PageReading.Right(page) - ((widest - dateLine.SetWidth) / 2));
        yield return PageMeasurement.Near(PageGates.DateRight, page.Number, date.Right, required, 1.5);
        if (names.Count > 0)
        {
            var off = names.Max(line => Math.Abs(Centre(line) - Centre(dateLine)));
            yield return PageMeasurement.Near(PageGates.SignatureCentre, page.Number, off, 0, 1.5);
        }
    }

    /// <summary>The last of several seals stands on the date as well, no two touch.</summary>
    private static IEnumerable<PageMeasurement> OfColumns(RenderedPage page, TextLine date, List<List<TextLine>> rows)
    {
        yield return PageMeasurement.Near(
            PageGates.DateRight, page.Number, date.Place.Right,
            PageReading.Right(page) - (4 * PageReading.Character), 1.5);
        yield return PageMeasurement.Near(
            PageGates.LastSignatureCentre, page.Number, Math.Abs(rows[0][^1].Place.CentreX - Centre(date)), 0, 1.5);
        foreach (var row in rows)
        {
            foreach (var (left, right) in row.Zip(row.Skip(1)))
            {
                yield return PageMeasurement.Length(
                    PageGates.SealApart, page.Number, right.Place.CentreX - left.Place.CentreX, Seal,
                    StandardPage.Width);
            }
        }

        foreach (var (lower, upper) in rows.Zip(rows.Skip(1)))
        {
            yield return PageMeasurement.Length(
                PageGates.SealApart, page.Number, lower[0].Place.CentreY - upper[0].Place.CentreY, Seal,
                StandardPage.Width);
            yield return PageMeasurement.Near(
                PageGates.SealColumn, page.Number, Math.Abs(lower[^1].Place.CentreX - upper[^1].Place.CentreX), 0, 1);
        }
    }

    /// <summary>Between a post and the place 4 from the right there is room for the stamp, and 2 before it.</summary>
    private static IEnumerable<PageMeasurement> OfStamps(RenderedPage page, TextLine date, List<List<TextLine>> rows)
    {
        const double narrowest = 20;
        var right = PageReading.Right(page) - (4 * PageReading.Character);
        yield return PageMeasurement.Near(PageGates.StampDateRight, page.Number, date.Place.Right, right, 1.5);
        foreach (var row in rows)
        {
            var room = right - row[0].Place.Right - (2 * PageReading.Character);
            yield return PageMeasurement.Length(PageGates.StampRoom, page.Number, room, narrowest, StandardPage.Width);
        }
    }

    /// <summary>Such lines are set from their right edge, so gaps move their centre to the left.</summary>
    private static double Centre(TextLine line) => line.Place.Right - (line.SetWidth / 2);
}
