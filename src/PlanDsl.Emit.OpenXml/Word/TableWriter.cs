using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Forms.Contract;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.Tables;
using TableLayout = PlanDsl.Emit.OpenXml.Styles.TableLayout;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>Draws a table.</summary>
/// <param name="layout">How tables look.</param>
/// <param name="fillIn">Draws the blanks.</param>
/// <param name="addresses">The tags of the blanks; null for a table without.</param>
/// <param name="highest">The height in twips up to which a row stays on one page.</param>
internal sealed class TableWriter(TableLayout layout, FillIn fillIn, FormAddresses? addresses, int highest)
{
    /// <summary>Draws the table.</summary>
    /// <param name="table">Its content.</param>
    /// <param name="fit">How closely it is set.</param>
    /// <param name="name">What it is called, for those who hear the page; empty if it has no name.</param>
    public Table Write(TableModel table, TableFit fit, string name)
    {
        var widths = TableGrid.Widths(table);
        var drawn = new Table(
            new TableProperties(
                new TableStyle { Val = StyleSheet.Table },
                new TableWidth { Width = Number(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                new DocumentFormat.OpenXml.Wordprocessing.TableLayout { Type = TableLayoutValues.Fixed }),
            // WPS takes the widths from here and nowhere else.
            new DocumentFormat.OpenXml.Wordprocessing.TableGrid(
                widths.Select(width => new GridColumn { Width = Number(width) })));
        if (name.Length > 0)
        {
            drawn.GetFirstChild<TableProperties>()!.Append(new TableCaption { Val = name });
        }

        var rows = TablePlacement.Place(table);
        for (var row = 0; row < rows.Count; row++)
        {
            var drawnRow = new TableRow(RowProperties(fit.Heights[row], isHeader: row < table.HeaderRows));
            foreach (var placed in rows[row])
            {
                drawnRow.Append(WriteCell(placed, widths, fit.Density, isHeader: row < table.HeaderRows));
            }

            drawn.Append(drawnRow);
        }

        return drawn;
    }

    /// <summary>What a file can say of a row's height in twips: 22 inches (ISO/IEC 29500-1, 17.18.81).</summary>
    private const int HighestRow = 31680;

    private TableRowProperties RowProperties(int height, bool isHeader)
    {
        var properties = new TableRowProperties(
            new TableRowHeight { Val = (uint)Math.Min(height, HighestRow), HeightType = HeightRuleValues.AtLeast });
        if (height <= highest)
        {
            properties.PrependChild(new CantSplit());
        }

        if (isHeader)
        {
            properties.Append(new TableHeader());
        }

        return properties;
    }

    private WordCell WriteCell(PlacedCell placed, int[] widths, TableDensity density, bool isHeader)
    {
        var cell = placed.Cell;
        var width = widths.Skip(placed.Column).Take(cell.ColumnSpan).Sum();
        var properties = new TableCellProperties(
            new TableCellWidth { Width = Number(width), Type = TableWidthUnitValues.Dxa });
        if (cell.ColumnSpan > 1)
        {
            properties.Append(new GridSpan { Val = cell.ColumnSpan });
        }

        if (cell.RowSpan > 1)
        {
            properties.Append(new VerticalMerge { Val = placed.Continues ? null : MergedCellValues.Restart });
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var paragraph = Paragraphs.Of(TableLayout.StyleId(cell.Role, density));
        if (isHeader)
        {
            // The head does not stay behind without a row.
            paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        }

        if (!placed.Continues)
        {
            var room = (width - (2 * layout.CellMargin.Twips)) / density.Size.Twips;
            foreach (var inline in cell.Content)
            {
                paragraph.Append(WriteInline(inline, room));
                if (inline is CellInput { BlankWidth: > 0 })
                {
                    paragraph.Append(Paragraphs.Run(FillIn.Blank(CellInput.Tail), FillIn.Line));
                }
            }
        }

        return new WordCell(properties, paragraph);
    }

    /// <param name="inline">What is drawn.</param>
    /// <param name="room">The full-width characters that a line of the cell holds.</param>
    private OpenXmlElement WriteInline(CellInline inline, int room) => inline switch
    {
        CellText text => Paragraphs.Run(text.Text),
        CellBreak => new Run(new Break()),
        CellInput { BlankWidth: > 0 } blank => WriteBlank(blank, blank.BlankWidth - CellInput.Tail, FillIn.Line),
        CellInput input => WriteBlank(input, Math.Clamp(room, 1, (int)layout.Blank.Value), FillIn.Plain),
        _ => throw new NotSupportedException($"{inline.GetType().Name} cannot be drawn"),
    };

    private SdtRun WriteBlank(CellInput input, int width, string style) =>
        fillIn.Write(input.Field, addresses!.TagOf(input.Field, input.Row), FillIn.Blank(width), style);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
