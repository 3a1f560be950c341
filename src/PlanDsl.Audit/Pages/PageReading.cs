using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;
using PlanDsl.Rendering;

namespace PlanDsl.Audit.Pages;

/// <summary>Finds the elements of an official document on its pages, by how they look and what they say.</summary>
internal static partial class PageReading
{
    /// <summary>The width of a character of 三号 as 28 of them fill a line, in mm.</summary>
    internal const double Character = StandardPage.Width / StandardPage.Characters;

    /// <summary>The lower edge of the text.</summary>
    internal const double TextBottom = StandardPage.TextBottom;

    internal static bool IsLandscape(RenderedPage page) => page.Width > page.Height;

    /// <summary>The left edge of the text: pages are bound on the left, even ones on the right (6.2).</summary>
    internal static double Left(RenderedPage page) => page.Number % 2 == 1 ? StandardPage.Binding : StandardPage.Outer;

    internal static double Right(RenderedPage page) => Left(page) + StandardPage.Width;

    /// <summary>The lines of text above the foot of the page.</summary>
    internal static ImmutableArray<TextLine> TextLines(RenderedPage page) => IsLandscape(page)
        ? [.. page.Lines.Where(static line => line.Place.Left > 32)]
        : [.. page.Lines.Where(static line => line.Place.Top < TextBottom)];

    /// <summary>The page number on an upright page; null if there is none.</summary>
    internal static TextLine? NumberLine(RenderedPage page) => IsLandscape(page)
        ? null
        : page.Lines.LastOrDefault(static line => line.Place.Top > TextBottom && PageNumber().IsMatch(line.Text));

    /// <summary>What the first page of a document begins with.</summary>
    internal static HeadFormat FormatOf(RenderedDocument document)
    {
        var page = document.Pages[0];
        var rules = page.Ink.Rules().Where(static rule => rule.IsRed).ToList();
        return rules switch
        {
            [] => page.Ink.Bounds(onlyRed: true) is null ? HeadFormat.None : HeadFormat.Order,
            [var first, var second, ..] when second.Place.Top - first.Place.Bottom < 2 => HeadFormat.Letter,
            _ => HeadFormat.Common,
        };
    }

    /// <summary>The ink of the text, without the foot of the page.</summary>
    internal static Box TextArea(RenderedPage page) => new(0, 0, page.Width, TextBottom + 1);

    internal static bool IsDate(string text) => Date().IsMatch(text);

    /// <summary>The area of a line where its ink is; narrow, for rules may stand close to it.</summary>
    internal static Box Around(TextLine line) =>
        new(line.Place.Left - 1, line.Place.Top, line.Place.Right + 1, line.Place.Bottom);

    [GeneratedRegex(@"^—\d+—$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^\d{4}年\d{1,2}月\d{1,2}日$")]
    private static partial Regex Date();
}
