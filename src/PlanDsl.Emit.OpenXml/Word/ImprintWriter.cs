using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
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
    private const string CopyStyle = "ImprintCopy";

    private const string OfficeStyle = "ImprintOffice";

    private readonly Dictionary<string, StyleMetrics> metrics = StyleMetrics.Of(layout.Styles);

    /// <summary>A paragraph of no height that holds the box.</summary>
    public Paragraph Write(ImprintBlock imprint)
    {
        var table = BuildTable(imprint);
        var holder = Paragraphs.Of("SectionEnd");
        var height = HeightOf(imprint);
        var top = layout.Imprint.Bottom.Twips - height;
        holder.Append(new PageBox(2, "版记", Says(imprint), null, top, page.TextWidth, height)
        {
            PushesText = true,
        }.Build(table, Paragraphs.Of("SectionEnd")));
        return holder;
    }

    /// <summary>How much of the page it takes, in twips.</summary>
    public int HeightOf(ImprintBlock imprint) => CopyHeight(imprint) + OfficeHeight(imprint);

    private int CopyHeight(ImprintBlock imprint) =>
        CopyTexts(imprint).Sum(text => new PageRoom(layout, page, 1).HeightOf(CopyStyle, text));

    private int OfficeHeight(ImprintBlock imprint) => imprint.Office.Length > 0 || imprint.Date.Length > 0
        ? metrics[OfficeStyle].Line!.Value
        : 0;

    /// <summary>主送 stands above 抄送, without a rule between them (7.4.2).</summary>
    private static IEnumerable<string> CopyTexts(ImprintBlock imprint) =>
        ((string[])[imprint.SendTo.Length > 0 ? $"主送：{imprint.SendTo}。" : string.Empty,
            imprint.CopyTo.Length > 0 ? $"抄送：{imprint.CopyTo}。" : string.Empty])
        .Where(static text => text.Length > 0);

    private static string Says(ImprintBlock imprint) => string.Join(
        '\n', CopyTexts(imprint).Append(Printing(imprint)).Where(static text => text.Length > 0));

    private static string Printing(ImprintBlock imprint) =>
        imprint.Office + (imprint.Date.Length > 0 ? $"　{imprint.Date}印发" : string.Empty);

    private Table BuildTable(ImprintBlock imprint)
    {
        var (copyHeight, officeHeight) = (CopyHeight(imprint), OfficeHeight(imprint));
        var character = metrics[OfficeStyle].Character;
        var width = Text(page.TextWidth);
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = width, Type = TableWidthUnitValues.Dxa },
                Borders(imprint),
                new DocumentFormat.OpenXml.Wordprocessing.TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            new DocumentFormat.OpenXml.Wordprocessing.TableGrid(new GridColumn { Width = width }));
        if (copyHeight > 0)
        {
            table.Append(Row(
                copyHeight, width, [.. CopyTexts(imprint).Select(static text => Paragraphs.Of(CopyStyle, text))]));
        }

        if (officeHeight > 0)
        {
            var paragraph = Paragraphs.Of(OfficeStyle, imprint.Office);
            if (imprint.Date.Length > 0)
            {
                paragraph.ParagraphProperties!.Append(new Tabs(new TabStop
                {
                    Val = TabStopValues.Right,
                    Position = page.TextWidth - new LayoutLength(1, LengthUnit.Character).TwipsAt(character),
                }));
                paragraph.Append(new Run(new TabChar()), Paragraphs.Run(imprint.Date + "印发"));
            }

            table.Append(Row(officeHeight, width, [paragraph]));
        }

        return table;
    }

    /// <summary>The rules; a letter has none (10.1).</summary>
    private TableBorders Borders(ImprintBlock imprint)
    {
        var outer = layout.Imprint.OuterRule.EighthPoints;
        return imprint.IsOfLetter
            ? new TableBorders()
            : new TableBorders(
                StyleSheet.Rule<TopBorder>(outer),
                StyleSheet.Rule<BottomBorder>(outer),
                StyleSheet.Rule<InsideHorizontalBorder>(layout.Imprint.InnerRule.EighthPoints));
    }

    private static WordRow Row(int height, string width, Paragraph[] paragraphs) => new(
        new TableRowProperties(
            new CantSplit(), new TableRowHeight { Val = (uint)height, HeightType = HeightRuleValues.Exact }),
        new WordCell(
            [
                new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa }),
                .. paragraphs,
            ]));

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
