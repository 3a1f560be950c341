using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PlanDsl.Rendering;

namespace PlanDsl.Audit.Pages;

/// <summary>Titles, addressees, paragraphs, headings, labels of attachments (7.3).</summary>
internal static partial class BodyMeasurements
{
    /// <summary>二号, of which a title is set.</summary>
    private const double TitleSize = 22;

    internal static IEnumerable<PageMeasurement> Of(RenderedDocument document, PageProfile profile)
    {
        foreach (var page in document.Pages)
        {
            foreach (var measure in OfTitle(document, page)
                .Concat(OfLabel(document, page, profile)).Concat(OfList(page)).Concat(OfFoot(document, page)))
            {
                yield return measure;
            }
        }

        foreach (var measure in OfHeadings(document).Concat(OfIndent(document)))
        {
            yield return measure;
        }

        if (FirstPageLines(document) is { } lines)
        {
            yield return new PageMeasurement(
                PageGates.FirstPage, 1, lines.ToString(CultureInfo.InvariantCulture), lines > 0);
        }
    }

    /// <summary>The lines of a page that are set as a title, in 二号.</summary>
    private static ImmutableArray<TextLine> TitleLines(RenderedDocument document, RenderedPage page)
    {
        var texts = document.Pieces.Where(piece => piece.Page == page.Number)
            .Where(static piece => Math.Abs(piece.Points - TitleSize) < 0.5)
            .Where(static piece => FontClass.Of(piece.Font) == FontClass.XiaoBiaoSong && piece.Color != "#ff0000")
            .Select(static piece => piece.Text.Replace(" ", string.Empty, StringComparison.Ordinal)).ToHashSet();
        return [.. PageReading.TextLines(page).Where(line => texts.Contains(line.Text) && IsOfSize(line))];
    }

    /// <summary>The mark may say the same as a line of the title, in larger type.</summary>
    private static bool IsOfSize(TextLine line) => line.Place.Height < TitleSize * 1.4 * 25.4 / 72;

    private static IEnumerable<PageMeasurement> OfTitle(RenderedDocument document, RenderedPage page)
    {
        var lines = TitleLines(document, page);
        if (lines.IsEmpty)
        {
            yield break;
        }

        var widths = lines.Select(static line => line.SetWidth).ToArray();
        if (widths.Length > 1)
        {
            var found = string.Join(" / ", widths.Select(static w => w.ToString("0", CultureInfo.InvariantCulture)));
            yield return new PageMeasurement(PageGates.TitleShape, page.Number, found, IsShapely(widths));
        }

        var title = page.Ink.Bounds(PageReading.Around(lines[^1]));
        var next = PageReading.TextLines(page).FirstOrDefault(line => line.Place.Top > lines[^1].Place.Bottom);
        if (title is not null && next is not null && next.Text.EndsWith('：') && page.Number == 1
            && page.Ink.Bounds(PageReading.Around(next)) is { } addressees)
        {
            yield return PageMeasurement.Length(
                PageGates.AddresseesGap, page.Number, addressees.Top - title.Bottom, 9.5, 16);
        }
    }

    /// <summary>Growing or shrinking is a trapezoid, growing and then shrinking a diamond (7.3.1).</summary>
    private static bool IsShapely(double[] widths)
    {
        const double same = 2;
        var rises = widths.Zip(widths.Skip(1)).Select(static pair => pair.Second - pair.First).ToArray();
        var turn = Array.FindIndex(rises, static step => step < -same);
        var waist = turn >= 0 && rises.Skip(turn).Any(static step => step > same);
        return !waist && (widths.Length < 3 || rises.Any(static step => Math.Abs(step) > same));
    }

    private static IEnumerable<PageMeasurement> OfLabel(
        RenderedDocument document, RenderedPage page, PageProfile profile)
    {
        var lines = PageReading.TextLines(page);
        var first = lines.FirstOrDefault();
        if (first is not null && Label().IsMatch(first.Text) && page.Ink.Bounds(PageReading.Around(first)) is { } ink)
        {
            // On its side a page is the same under both.
            var isClassic = profile == PageProfile.Classic37;
            var (low, high) = PageReading.IsLandscape(page) ? (27, 31) : isClassic ? (38.4, 41.4) : (36, 39);
            yield return PageMeasurement.Length(
                isClassic ? PageGates.LabelTopClassic : PageGates.LabelTop, page.Number, ink.Top, low, high);
            var below = lines.Length - 1 - TitleLines(document, page).Length;
            yield return new PageMeasurement(
                PageGates.LabelAlone, page.Number, below.ToString(CultureInfo.InvariantCulture), below > 0);
        }
    }

    /// <summary>
    /// Where a line of a list that begins with 副组长： goes on, as seen from its label; flush left is right too (7.3.3).
    /// </summary>
    private static IEnumerable<PageMeasurement> OfList(RenderedPage page)
    {
        var lines = PageReading.TextLines(page);
        for (var i = 1; i < lines.Length; i++)
        {
            // A full line goes on in the next.
            if (Listed().IsMatch(lines[i - 1].Text) && !Listed().IsMatch(lines[i].Text)
                && lines[i].Place.Left > PageReading.Left(page) + PageReading.Character
                && lines[i - 1].Place.Right > PageReading.Right(page) - (2 * PageReading.Character))
            {
                yield return PageMeasurement.Near(
                    PageGates.ListEdge, page.Number, lines[i].Place.Left - lines[i - 1].Place.Left,
                    4 * PageReading.Character, 1);
            }
        }
    }

    /// <summary>A page does not end with a heading, except where nothing follows on any page.</summary>
    private static IEnumerable<PageMeasurement> OfFoot(RenderedDocument document, RenderedPage page)
    {
        var last = PageReading.TextLines(page).LastOrDefault();
        if (last is null || page.Number == document.Pages.Length || PageReading.IsLandscape(page))
        {
            yield break;
        }

        var set = document.Pieces.Where(piece => piece.Page == page.Number && last.Text.Contains(
            piece.Text.Replace(" ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal)).ToList();
        var isHeading = Heading().IsMatch(last.Text)
            && set.TrueForAll(static piece => FontClass.Of(piece.Font) is FontClass.Hei or FontClass.Kai);
        if (isHeading)
        {
            yield return new PageMeasurement(PageGates.LoneHeading, page.Number, last.Text, false);
        }
    }

    private static IEnumerable<PageMeasurement> OfHeadings(RenderedDocument document)
    {
        foreach (var (pattern, expected) in ((Regex, string)[])
            [(FirstLevel(), FontClass.Hei), (SecondLevel(), FontClass.Kai)])
        {
            foreach (var group in document.Pieces
                .Where(piece => Math.Abs(piece.Points - 16) < 0.5 && pattern.IsMatch(piece.Text))
                .GroupBy(static piece => (FontClass.Of(piece.Font), piece.Font)))
            {
                var first = group.First();
                var found = $"{first.Text.Trim()[..Math.Min(4, first.Text.Trim().Length)]}… {group.Key.Font}";
                yield return new PageMeasurement(
                    PageGates.HeadingFont, first.Page, found, group.Key.Item1 == expected);
            }
        }
    }

    /// <summary>The first line of a paragraph of body begins two characters in.</summary>
    private static IEnumerable<PageMeasurement> OfIndent(RenderedDocument document)
    {
        foreach (var page in document.Pages.Where(static page => !PageReading.IsLandscape(page)).Skip(1).Take(1))
        {
            var heading = PageReading.TextLines(page).FirstOrDefault(static line => FirstLevel().IsMatch(line.Text));
            if (heading is not null)
            {
                var indent = heading.Place.Left - PageReading.Left(page);
                yield return PageMeasurement.Near(PageGates.FirstIndent, page.Number, indent, 11.1, 0.7);
            }
        }
    }

    /// <summary>How many lines of body stand below the addressees; null without addressees.</summary>
    private static int? FirstPageLines(RenderedDocument document)
    {
        var lines = PageReading.TextLines(document.Pages[0]);
        var addressees = lines.ToList().FindIndex(static line => line.Text.EndsWith('：'));
        return addressees < 0 ? null : lines.Length - addressees - 1;
    }

    [GeneratedRegex(@"^(组\u3000?长|副组长|成\u3000?员)：")]
    private static partial Regex Listed();

    [GeneratedRegex(@"^附件\d*$")]
    private static partial Regex Label();

    [GeneratedRegex(@"^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．])")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*[一二三四五六七八九十]+、")]
    private static partial Regex FirstLevel();

    [GeneratedRegex(@"^\s*（[一二三四五六七八九十]+）")]
    private static partial Regex SecondLevel();
}
