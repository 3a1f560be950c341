using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Tables;

namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>
/// The styles part: each style of the manifest, one for each kind of cell and density, and that of tables.
/// </summary>
internal static class StyleSheet
{
    /// <summary>The id of the style of tables.</summary>
    public const string Table = "FormTable";

    private const string Chinese = "zh-CN";

    /// <summary>What is written in Latin letters is Latin to programs that break lines: A/PP is one word.</summary>
    private const string Latin = "en-US";

    /// <summary>Builds the root element of word/styles.xml.</summary>
    public static DocumentFormat.OpenXml.Wordprocessing.Styles Build(NoticeLayout layout)
    {
        var metrics = StyleMetrics.Of(layout.Styles);
        var root = layout.Styles[0];
        var styles = new DocumentFormat.OpenXml.Wordprocessing.Styles(Defaults(root));
        foreach (var style in layout.Styles)
        {
            styles.Append(style == root
                // The pitch is said twice: by the page's grid, and for readers without one by each line's height.
                ? ParagraphStyle(style with { Line = style.Line ?? layout.Page.LinePitch }, metrics[style.Id], true)
                : ParagraphStyle(IsHeading(style, root) ? style with { Linked = LinkedId(style.Id) } : style,
                    metrics[style.Id], isDefault: false));
        }

        styles.Append(CharacterStyles(layout).Select(CharacterStyle));
        styles.Append(TableStyle(layout.Table));
        styles.Append(CellStyles(layout).Select(static cell => ParagraphStyle(cell, default, isDefault: false)));
        return styles;
    }

    /// <summary>The id of the style of a stretch of a paragraph that is a heading of its own (run in).</summary>
    /// <param name="heading">The id of the heading's style.</param>
    public static string LinkedId(string heading) => heading + "Char";

    /// <summary>
    /// The styles of stretches of a paragraph: those of the manifest, and one linked to each heading. A word processor
    /// takes what has it, and not the rest of the paragraph, into a table of contents.
    /// </summary>
    public static IEnumerable<StyleLayout> CharacterStyles(NoticeLayout layout) =>
        layout.Styles.Where(style => IsHeading(style, layout.Styles[0])).Select(static style => new StyleLayout
        {
            Id = LinkedId(style.Id),
            Name = style.Name + " Char",
            Source = style.Source,
            Linked = style.Id,
            Font = style.Font,
            Bold = style.Bold,
            Color = style.Color,
        }).Concat(layout.CharacterStyles);

    /// <summary>The styles of cells, one for each kind and density.</summary>
    public static IEnumerable<StyleLayout> CellStyles(NoticeLayout layout) =>
        from density in layout.Table.Densities
        from role in Enum.GetValues<CellRole>()
        select CellStyle(layout, role, density);

    private static bool IsHeading(StyleLayout style, StyleLayout root) => style.Outline > 0 && style.BasedOn == root.Id;

    /// <summary>What holds for every paragraph, footers and cells too.</summary>
    private static DocDefaults Defaults(StyleLayout root) => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            Fonts(root.Font!),
            new FontSize { Val = HalfPoints(root.Size!) },
            new FontSizeComplexScript { Val = HalfPoints(root.Size!) },
            new Languages { Val = Latin, EastAsia = Chinese, Bidi = "ar-SA" })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
            // A page holds its 22 lines only if no line is kept back for the sake of a neighbour.
            new WidowControl { Val = false },
            new Kinsoku(),
            new OverflowPunctuation(),
            NoAutoSpace()[0],
            NoAutoSpace()[1])));

    /// <summary>No extra space between Chinese and figures: it would break the 28 characters of a line.</summary>
    private static OpenXmlElement[] NoAutoSpace() =>
        [new AutoSpaceDE { Val = false }, new AutoSpaceDN { Val = false }];

    private static StyleLayout CellStyle(NoticeLayout layout, CellRole role, TableDensity density)
    {
        var cell = layout.Table.Cells[role.ToString()];
        return new StyleLayout
        {
            Id = TableLayout.StyleId(role, density),
            Name = $"表格{cell.Name}（{density.Name}）",
            Source = layout.Table.Source,
            BasedOn = layout.Styles[0].Id,
            Font = cell.Font,
            Size = density.Size,
            CharacterSpacing = new LayoutLength(0, LengthUnit.Point),
            Align = cell.Align,
            Line = density.Line,
            OffGrid = true,
        };
    }

    private static Style ParagraphStyle(StyleLayout layout, StyleMetrics metrics, bool isDefault)
    {
        var style = Start(layout, StyleValues.Paragraph);
        if (isDefault)
        {
            style.Default = true;
        }

        var paragraph = new StyleParagraphProperties();
        if (layout.KeepNext)
        {
            paragraph.Append(new KeepNext());
        }

        if (layout.BasedOn is null)
        {
            // LibreOffice does not take these from the document's defaults.
            paragraph.Append(NoAutoSpace());
        }

        if (layout.OffGrid)
        {
            paragraph.Append(new SnapToGrid { Val = false });
        }

        if (layout.Line is { } line)
        {
            paragraph.Append(new SpacingBetweenLines
            {
                Line = Number(line.Twips),
                LineRule = LineSpacingRuleValues.Exact,
            });
        }

        if (Indentation(layout, metrics) is { } indentation)
        {
            paragraph.Append(indentation);
        }

        if (layout.Align is { } align)
        {
            paragraph.Append(new Justification { Val = Alignment(align) });
        }

        if (layout.Outline > 0)
        {
            paragraph.Append(new OutlineLevel { Val = layout.Outline - 1 });
        }

        style.Append(paragraph);
        style.Append(RunProperties(layout));
        return style;
    }

    private static Style CharacterStyle(StyleLayout layout)
    {
        var style = Start(layout, StyleValues.Character);
        style.Append(RunProperties(layout));
        return style;
    }

    private static Style Start(StyleLayout layout, StyleValues type)
    {
        var style = new Style { Type = type, StyleId = layout.Id };
        style.Append(new StyleName { Val = layout.Name });
        if (layout.BasedOn is { } parent)
        {
            style.Append(new BasedOn { Val = parent });
        }

        if (layout.Next is { } next)
        {
            style.Append(new NextParagraphStyle { Val = next });
        }

        if (layout.Linked is { } linked)
        {
            style.Append(new LinkedStyle { Val = linked });
        }

        style.Append(new PrimaryStyle());
        return style;
    }

    private static StyleRunProperties RunProperties(StyleLayout layout)
    {
        var run = new StyleRunProperties();
        if (layout.Font is { } font)
        {
            run.Append(Fonts(font));
        }

        if (layout.Bold)
        {
            run.Append(new Bold());
        }

        if (layout.Color is { } color)
        {
            run.Append(new Color { Val = color });
        }

        if (layout.CharacterSpacing is { } spacing)
        {
            run.Append(new Spacing { Val = spacing.Twips });
        }

        if (layout.Size is { } size)
        {
            run.Append(new FontSize { Val = HalfPoints(size) }, new FontSizeComplexScript { Val = HalfPoints(size) });
        }

        if (layout.Underline)
        {
            run.Append(new Underline { Val = UnderlineValues.Single });
        }

        return run;
    }

    /// <summary>
    /// All scripts in one font: figures and Latin letters too (GB/T 9704-2012, 5.2.2), and curly quotes and dashes,
    /// which a Latin font would draw half as wide.
    /// </summary>
    private static RunFonts Fonts(string name) =>
        new() { Hint = FontTypeHintValues.EastAsia, Ascii = name, HighAnsi = name, EastAsia = name };

    private static Indentation? Indentation(StyleLayout layout, StyleMetrics metrics)
    {
        if (layout is { FirstLine: null, Left: null, Hanging: null, Right: null })
        {
            return null;
        }

        var indentation = new Indentation();
        if (layout.Left is { } left)
        {
            indentation.Left = Number(left.TwipsAt(metrics.Character));
        }

        if (layout.Right is { } right)
        {
            indentation.Right = Number(right.TwipsAt(metrics.Character));
        }

        if (layout.Hanging is { } hanging)
        {
            indentation.Hanging = Number(hanging.TwipsAt(metrics.Character));
        }

        if (layout.FirstLine is { } first)
        {
            indentation.FirstLine = Number(first.TwipsAt(metrics.Character));
            if (first.Unit == LengthUnit.Character)
            {
                // In hundredths of a character; a word processor keeps it when a person changes the size.
                indentation.FirstLineChars = (int)(first.Value * 100);
            }
        }

        return indentation;
    }

    private static Style TableStyle(TableLayout table)
    {
        var outer = table.OuterRule.EighthPoints;
        var inner = table.InnerRule.EighthPoints;
        var margin = (short)table.CellMargin.Twips;
        return new Style(
            new StyleName { Val = "统计表" },
            new PrimaryStyle(),
            new StyleTableProperties(
                new TableBorders(
                    Rule<TopBorder>(outer),
                    Rule<LeftBorder>(outer),
                    Rule<BottomBorder>(outer),
                    Rule<RightBorder>(outer),
                    Rule<InsideHorizontalBorder>(inner),
                    Rule<InsideVerticalBorder>(inner)),
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = margin, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = margin, Type = TableWidthValues.Dxa })))
        {
            Type = StyleValues.Table,
            StyleId = Table,
        };
    }

    /// <summary>A plain black rule.</summary>
    /// <param name="eighths">Its strength in eighths of a point.</param>
    public static TBorder Rule<TBorder>(uint eighths)
        where TBorder : BorderType, new() =>
        new() { Val = BorderValues.Single, Size = eighths, Space = 0, Color = "auto" };

    private static JustificationValues Alignment(string align) => align switch
    {
        "left" => JustificationValues.Left,
        "center" => JustificationValues.Center,
        "right" => JustificationValues.Right,
        "both" => JustificationValues.Both,
        _ => throw new FormatException($"'{align}' is no alignment"),
    };

    private static string HalfPoints(LayoutLength size) => Number(size.HalfPoints);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
