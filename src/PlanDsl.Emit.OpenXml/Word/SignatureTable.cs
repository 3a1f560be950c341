using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>Signatures whose parts stand beside one another: tables without rules, kept with what follows.</summary>
/// <param name="layout">The look.</param>
/// <param name="width">The width of the text in twips.</param>
internal sealed class SignatureTable(NoticeLayout layout, int width)
{
    private readonly double character = StyleMetrics.Of(layout.Styles)["Signature"].Character;

    /// <summary>Signers with a seal each (GB/T 9704-2012, 7.3.5.1); the last one stands above the date.</summary>
    public Table Columns(SignatureBlock signature)
    {
        var columns = SealColumns.Of(signature, layout.Signature, width / character / 20);
        var column = Twips(columns.Width);
        var right = Twips(columns.Right);
        var left = width - right - (columns.Count * column);
        int[] widths = [.. Margin(left), .. Enumerable.Repeat(column, columns.Count), .. Margin(right)];
        var table = Grid(widths);
        var isFirst = true;
        foreach (var names in columns.Rows(signature.Signers))
        {
            // The last signer stands in the last column, whose middle is the date's.
            var empty = names[^1] == signature.Signers[^1] ? columns.Count - names.Length : 0;
            var row = Row(isFirst ? 0 : layout.Signature.SealPitch.Twips, HeightRuleValues.AtLeast);
            row.Append(Margin(left).Select(static w => Cell(w, string.Empty, null)));
            for (var i = 0; i < columns.Count; i++)
            {
                var name = i < empty ? string.Empty : names[i - empty];
                row.Append(Cell(column, name, JustificationValues.Center));
            }

            row.Append(Margin(right).Select(static w => Cell(w, string.Empty, null)));
            table.Append(row);
            isFirst = false;
        }

        return table;
    }

    /// <summary>Posts, each with room for the stamp of a name on its right (7.3.5.3).</summary>
    public Table Stamps(SignatureBlock signature)
    {
        var look = layout.Signature;
        var right = look.Right.TwipsAt(character) + look.StampWidth.Twips + look.StampGap.TwipsAt(character);
        int[] widths = [width - right, right];
        var table = Grid(widths);
        foreach (var post in signature.Posts)
        {
            var row = Row(look.StampHeight.Twips, HeightRuleValues.Exact);
            var cell = Cell(widths[0], post, JustificationValues.Right);
            cell.TableCellProperties!.TableCellVerticalAlignment!.Val = TableVerticalAlignmentValues.Center;
            row.Append(cell, Cell(right, string.Empty, null));
            table.Append(row);
        }

        return table;
    }

    /// <summary>An empty column beside the others; none where a point or less is left.</summary>
    private static int[] Margin(int width) => width > 20 ? [width] : [];

    private static Table Grid(int[] widths) => new(
        new TableProperties(
            new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            new DocumentFormat.OpenXml.Wordprocessing.TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
        new DocumentFormat.OpenXml.Wordprocessing.TableGrid(
            widths.Select(static w => new GridColumn { Width = Text(w) })));

    private static WordRow Row(int height, HeightRuleValues rule)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (height > 0)
        {
            properties.Append(new TableRowHeight { Val = (uint)height, HeightType = rule });
        }

        return new WordRow(properties);
    }

    private static WordCell Cell(int width, string text, JustificationValues? align)
    {
        var paragraph = Paragraphs.Of("Signature", text);
        if (align is { } justification)
        {
            paragraph.ParagraphProperties!.Append(new Justification { Val = justification });
        }

        return new WordCell(
            new TableCellProperties(
                new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa },
                new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Bottom }),
            paragraph);
    }

    private int Twips(double characters) => new LayoutLength(characters, LengthUnit.Character).TwipsAt(character);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
