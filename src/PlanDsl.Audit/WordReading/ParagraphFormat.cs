using System.Collections.Immutable;

namespace PlanDsl.Audit.WordReading;

/// <summary>How a paragraph is set, all styles applied. Lengths in twips.</summary>
internal sealed record ParagraphFormat
{
    /// <summary>left, center, right, both or distribute.</summary>
    internal string Alignment { get; init; } = "left";

    internal double Left { get; init; }

    internal double Right { get; init; }

    /// <summary>What the first line stands further in than the others; below zero if further out.</summary>
    internal double FirstLine { get; init; }

    internal double Before { get; init; }

    internal double After { get; init; }

    /// <summary>The height of a line as w:spacing has it: 240ths of a line or twips, by the rule.</summary>
    internal double Line { get; init; } = 240;

    /// <summary>auto, exact or atLeast.</summary>
    internal string LineRule { get; init; } = "auto";

    internal bool SnapsToGrid { get; init; } = true;

    internal bool PageBreakBefore { get; init; }

    internal bool WidowControl { get; init; } = true;

    /// <summary>Whether it is in a frame of the old kind, which puts it anywhere on the page.</summary>
    internal bool IsFramed { get; init; }

    internal Border? Top { get; init; }

    internal Border? Bottom { get; init; }

    /// <summary>Places of tabulators that are flush right.</summary>
    internal ImmutableArray<double> RightTabs { get; init; } = [];

    /// <summary>Reads a set of properties.</summary>
    /// <param name="set">The properties.</param>
    /// <param name="character">Width of a character of the paragraph's type, for indents counted in characters.</param>
    /// <param name="line">Height of a line of the page's grid, for distances counted in lines.</param>
    internal static ParagraphFormat Of(PropertySet set, double character, double line)
    {
        var hanging = Indent(set, "hanging", character);
        return new ParagraphFormat
        {
            Alignment = set.Get("jc") switch
            {
                null or "start" => "left",
                "end" => "right",
                "justify" => "both",
                var given => given,
            },
            Left = Indent(set, "left", character) ?? 0,
            Right = Indent(set, "right", character) ?? 0,
            FirstLine = hanging is > 0 ? -hanging.Value : Indent(set, "firstLine", character) ?? 0,
            Before = Distance(set, "before", line),
            After = Distance(set, "after", line),
            Line = set.Number("spacing", "line") ?? 240,
            LineRule = set.Get("spacing", "lineRule") ?? "auto",
            SnapsToGrid = set.IsOn("snapToGrid", true),
            PageBreakBefore = set.IsOn("pageBreakBefore", false),
            WidowControl = set.IsOn("widowControl", true),
            IsFramed = set.Has("framePr"),
            Top = BorderOf(set, "top"),
            Bottom = BorderOf(set, "bottom"),
            RightTabs = [.. set.Tabs().Where(static tab => tab.Value is "right" or "end").Select(static tab =>
                tab.Key)],
        };
    }

    /// <summary>An indent in characters wins over one in twips, unless it is zero.</summary>
    private static double? Indent(PropertySet set, string side, double character) =>
        set.Number("ind", side + "Chars") is { } hundredths && hundredths != 0
            ? hundredths / 100 * character : set.Number("ind", side);

    private static double Distance(PropertySet set, string side, double line) =>
        set.Get("spacing", side + "Autospacing") is { } automatic && Ooxml.IsOn(automatic) ? line
            : set.Number("spacing", side + "Lines") is { } hundredths && hundredths != 0
                ? hundredths / 100 * line : set.Number("spacing", side) ?? 0;

    private static Border? BorderOf(PropertySet set, string side) => Border.Of(
        set.Get($"pBdr/{side}"), set.Get($"pBdr/{side}", "sz"), set.Get($"pBdr/{side}", "color"));
}
