using System.Globalization;
using PlanDsl.Rendering;

namespace PlanDsl.Audit.Pages;

/// <summary>A letter: mark, red double rules, number, imprint without rules (10.1).</summary>
internal static class LetterMeasurements
{
    /// <summary>The head stands above this.</summary>
    private const double HeadBottom = 150;

    internal static IEnumerable<PageMeasurement> Of(RenderedDocument document)
    {
        var page = document.Pages[0];
        var rules = page.Ink.Rules().Where(static rule => rule.IsRed).Select(static rule => rule.Place).ToList();
        var above = rules.Where(static rule => rule.Top < HeadBottom).ToList();
        var below = rules.Where(static rule => rule.Top >= HeadBottom).ToList();
        foreach (var measure in OfMark(page, above).Concat(OfNumber(page, above[^1])).Concat(OfFoot(page, below)))
        {
            yield return measure;
        }

        foreach (var rule in rules)
        {
            yield return PageMeasurement.Near(PageGates.LetterRuleLength, page.Number, rule.Width, 170, 1);
            yield return PageMeasurement.Near(PageGates.LetterRuleCentre, page.Number, rule.CentreX, 105.5, 1);
        }

        var others = document.Pages.Skip(1).Count(static p => p.Ink.Bounds(onlyRed: true) is not null);
        yield return new PageMeasurement(
            PageGates.LetterRedPages, page.Number, (others + 1).ToString(CultureInfo.InvariantCulture), others == 0);
        var isBare = PageReading.NumberLine(page) is null;
        yield return new PageMeasurement(
            PageGates.LetterFirstNumber, page.Number,
            isBare ? new AuditText("无页码", "none") : new("有页码", "there is one"), isBare);
        if (ImprintMeasurements.Find(document) is { } imprint)
        {
            yield return OfImprint(document, imprint);
        }
    }

    private static IEnumerable<PageMeasurement> OfMark(RenderedPage page, List<Box> rules)
    {
        if (page.Ink.Bounds(new Box(0, 0, page.Width, rules[0].Top - 0.2), onlyRed: true) is { } mark)
        {
            yield return PageMeasurement.Near(PageGates.LetterMarkTop, page.Number, mark.Top, 30, 1);
            yield return PageMeasurement.Near(PageGates.LetterMarkCentre, page.Number, mark.CentreX, 105.5, 1);
            yield return PageMeasurement.Near(PageGates.LetterRuleGap, page.Number, rules[0].Top - mark.Bottom, 4, 0.7);
        }

        yield return Strengths(page, "上粗下细", rules[0], rules[^1]);
    }

    private static IEnumerable<PageMeasurement> OfNumber(RenderedPage page, Box rule)
    {
        var bands = page.Ink.Bands(new Box(0, rule.Bottom + 0.3, page.Width, HeadBottom));
        var number = PageReading.TextLines(page).FirstOrDefault(static line => line.Text.EndsWith('号'));
        if (bands.IsEmpty || number is null || page.Ink.Bounds(PageReading.Around(number)) is not { } ink)
        {
            yield break;
        }

        yield return PageMeasurement.Near(
            PageGates.LetterNumberGap, page.Number, bands[0].Top - rule.Bottom, 4.84, 0.7);
        yield return PageMeasurement.Near(PageGates.LetterNumberRight, page.Number, ink.Right, 184, 0.7);
        var gap = bands.Zip(bands.Skip(1)).Select(static pair => pair.Second.Top - pair.First.Bottom)
            .FirstOrDefault(static gap => gap > 10);
        yield return PageMeasurement.Length(PageGates.LetterTitleGap, page.Number, gap, 20, 28);
    }

    private static IEnumerable<PageMeasurement> OfFoot(RenderedPage page, List<Box> rules)
    {
        if (rules.Count == 0)
        {
            yield return new PageMeasurement(
                PageGates.LetterFootRule, page.Number, new AuditText("没有找到", "not found"), false);
            yield break;
        }

        yield return PageMeasurement.Near(PageGates.LetterFootRule, page.Number, rules[^1].Bottom, 277, 1);
        yield return Strengths(page, "上细下粗", rules[^1], rules[0]);
    }

    private static PageMeasurement Strengths(RenderedPage page, string wanted, Box thick, Box thin)
    {
        var found = FormattableString.Invariant($"{thick.Height:0.00} / {thin.Height:0.00} mm");
        var which = wanted == "上粗下细" ? "upper pair" : "lower pair";
        return new PageMeasurement(
            PageGates.LetterRulePair, page.Number, new AuditText($"{wanted} {found}", $"{which} {found}"),
            thick.Height > thin.Height * 1.5);
    }

    /// <summary>On the last page, at the foot of its text, without a rule close to it.</summary>
    private static PageMeasurement OfImprint(RenderedDocument document, RenderedPage page)
    {
        var lines = PageReading.TextLines(page);
        var first = lines.First(ImprintMeasurements.IsCopies);
        var hasRule = page.Ink.Rules().Any(rule =>
            rule.Place.Top > first.Place.Top - 3 && rule.Place.Top < PageReading.TextBottom + 3);
        var isAtFoot = lines[^1].Place.Bottom is > 255 and < 263;
        var isLast = page.Number == document.Pages.Length;
        var place = FormattableString.Invariant($"第 {page.Number} 页，共 {document.Pages.Length} 页");
        var bottom = FormattableString.Invariant($"末行下端 {lines[^1].Place.Bottom:0.0} mm");
        var found = new AuditText(
            $"{place}，{(hasRule ? "有" : "无")}分隔线，{bottom}",
            FormattableString.Invariant($"page {page.Number} of {document.Pages.Length}, ")
            + (hasRule ? "with rules, " : "no rules, ")
            + FormattableString.Invariant($"down to {lines[^1].Place.Bottom:0.0} mm"));
        return new PageMeasurement(PageGates.LetterImprint, page.Number, found, isLast && isAtFoot && !hasRule);
    }
}
