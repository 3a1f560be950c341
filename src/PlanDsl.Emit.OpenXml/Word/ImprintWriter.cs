using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Office2010.Word.DrawingShape;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.Typography;
using Anchor = DocumentFormat.OpenXml.Drawing.Wordprocessing.Anchor;
using BottomBorder = DocumentFormat.OpenXml.Wordprocessing.BottomBorder;
using GridColumn = DocumentFormat.OpenXml.Wordprocessing.GridColumn;
using InsideHorizontalBorder = DocumentFormat.OpenXml.Wordprocessing.InsideHorizontalBorder;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using ShapeProperties = DocumentFormat.OpenXml.Office2010.Word.DrawingShape.ShapeProperties;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableProperties = DocumentFormat.OpenXml.Wordprocessing.TableProperties;
using TabStop = DocumentFormat.OpenXml.Wordprocessing.TabStop;
using TopBorder = DocumentFormat.OpenXml.Wordprocessing.TopBorder;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using WordCellProperties = DocumentFormat.OpenXml.Wordprocessing.TableCellProperties;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>
/// Draws 版记 (GB/T 9704-2012, 7.4): a table in a box that hangs on the page, because its last rule has a place on the
/// paper and a floating table is laid out in the text by some programs.
/// </summary>
/// <param name="layout">The look.</param>
/// <param name="page">The page it stands on.</param>
internal sealed class ImprintWriter(NoticeLayout layout, PageLayout page)
{
    private const string ShapeNamespace = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    private const int EmusPerTwip = 635;

    /// <summary>A paragraph of no height that holds the box.</summary>
    public Paragraph Write(ImprintBlock imprint)
    {
        var metrics = StyleMetrics.Of(layout.Styles);
        var lines = imprint.CopyTo.Length == 0 ? 0 : CopyLines(imprint, metrics["ImprintCopy"].Character);
        var hasOffice = imprint.Office.Length > 0 || imprint.Date.Length > 0;
        var copyHeight = lines * metrics["ImprintCopy"].Line!.Value;
        var officeHeight = hasOffice ? metrics["ImprintOffice"].Line!.Value : 0;
        var table = BuildTable(imprint, copyHeight, officeHeight, metrics["ImprintOffice"].Character);
        var holder = Paragraphs.Of("SectionEnd");
        holder.Append(new Run(Box(table, copyHeight + officeHeight)));
        return holder;
    }

    private int CopyLines(ImprintBlock imprint, double character)
    {
        var perLine = ((page.TextWidth / 20.0) - (5 * character)) / character;
        return Math.Max(1, (int)Math.Ceiling((TextWidth.Of(imprint.CopyTo) + 1) / perLine));
    }

    private Table BuildTable(ImprintBlock imprint, int copyHeight, int officeHeight, double character)
    {
        var width = Text(page.TextWidth);
        var outer = layout.Imprint.OuterRule.EighthPoints;
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = width, Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    StyleSheet.Rule<TopBorder>(outer),
                    StyleSheet.Rule<BottomBorder>(outer),
                    StyleSheet.Rule<InsideHorizontalBorder>(layout.Imprint.InnerRule.EighthPoints)),
                new DocumentFormat.OpenXml.Wordprocessing.TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            new DocumentFormat.OpenXml.Wordprocessing.TableGrid(new GridColumn { Width = width }));
        if (copyHeight > 0)
        {
            table.Append(Row(copyHeight, width, Paragraphs.Of("ImprintCopy", $"抄送：{imprint.CopyTo}。")));
        }

        if (officeHeight > 0)
        {
            var paragraph = Paragraphs.Of("ImprintOffice", imprint.Office);
            if (imprint.Date.Length > 0)
            {
                paragraph.ParagraphProperties!.Append(new Tabs(new TabStop
                {
                    Val = TabStopValues.Right,
                    Position = page.TextWidth - new Measure(1, MeasureUnit.Character).TwipsAt(character),
                }));
                paragraph.Append(new Run(new TabChar()), Paragraphs.Run(imprint.Date + "印发"));
            }

            table.Append(Row(officeHeight, width, paragraph));
        }

        return table;
    }

    private static WordRow Row(int height, string width, Paragraph paragraph) => new(
        new TableRowProperties(
            new CantSplit(), new TableRowHeight { Val = (uint)height, HeightType = HeightRuleValues.Exact }),
        new WordCell(
            new WordCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa }), paragraph));

    private OpenXmlElement Box(Table table, int height)
    {
        var top = layout.Imprint.Bottom.Twips - height;
        var cx = (long)page.TextWidth * EmusPerTwip;
        var cy = (long)height * EmusPerTwip;
        var shape = new WordprocessingShape(
            new NonVisualDrawingShapeProperties { TextBox = true },
            new ShapeProperties(
                new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = cx, Cy = cy }),
                new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle },
                new NoFill(),
                new DocumentFormat.OpenXml.Drawing.Outline(new NoFill())),
            // A text box ends with a paragraph, as every cell does.
            new TextBoxInfo2(new TextBoxContent(table, Paragraphs.Of("SectionEnd"))),
            new TextBodyProperties
            {
                LeftInset = 0,
                TopInset = 0,
                RightInset = 0,
                BottomInset = 0,
                Anchor = TextAnchoringTypeValues.Top,
            });
        var anchor = new Anchor(
            new SimplePosition { X = 0, Y = 0 },
            new HorizontalPosition(new PositionOffset("0"))
            {
                RelativeFrom = HorizontalRelativePositionValues.Margin,
            },
            new VerticalPosition(new PositionOffset(((long)top * EmusPerTwip).ToString(CultureInfo.InvariantCulture)))
            {
                RelativeFrom = VerticalRelativePositionValues.Page,
            },
            new Extent { Cx = cx, Cy = cy },
            new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new WrapTopBottom(),
            new DocProperties { Id = 1, Name = "版记" },
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(),
            new Graphic(new GraphicData(shape) { Uri = ShapeNamespace }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
            SimplePos = false,
            RelativeHeight = 1,
            BehindDoc = false,
            Locked = false,
            LayoutInCell = true,
            AllowOverlap = false,
        };
        var choice = new AlternateContentChoice(new Drawing(anchor)) { Requires = "wps" };
        choice.AddNamespaceDeclaration("wps", ShapeNamespace);
        return new AlternateContent(choice);
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
