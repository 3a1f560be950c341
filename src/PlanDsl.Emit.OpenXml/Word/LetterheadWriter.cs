using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.Typography;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>Draws the head of the first page (GB/T 9704-2012, 7.2).</summary>
/// <param name="layout">The look.</param>
/// <param name="page">The page it stands on.</param>
internal sealed class LetterheadWriter(NoticeLayout layout, PageLayout page)
{
    /// <summary>The lines, the mark at its fixed height, the number, the red rule.</summary>
    public void Write(Body body, LetterheadBlock head)
    {
        if (head.HasCopyNumberLine)
        {
            body.Append(Paragraphs.Of("HeadLine", head.CopyNumber ?? string.Empty));
        }

        foreach (var line in new string?[] { head.Secrecy, head.Urgency }.OfType<string>())
        {
            body.Append(Paragraphs.Of("HeadLineBold", line));
        }

        if (!head.Marks.IsEmpty)
        {
            body.Append(Spacer(MarkTop(layout, head).Twips, head.LineCount));
            WriteMark(body, head);
            body.Append(Paragraphs.Of("BlankLine"), Paragraphs.Of("BlankLine"));
        }

        var lines = head.Signatories.IsEmpty
            ? [Paragraphs.Of("DocumentNumber", head.Number)]
            : new SignatoryWriter(layout, page).Write(head).ToArray();
        var number = lines[^1];
        if (!head.Marks.IsEmpty && !IsOrder(head))
        {
            number.ParagraphProperties!.Append(Rule());
            Order(number);
        }

        body.Append(lines);
    }

    /// <summary>From the upper edge of the paper to the mark.</summary>
    public static LayoutLength MarkTop(NoticeLayout layout, LetterheadBlock head) =>
        IsOrder(head) ? layout.Letterhead.OrderMarkTop : layout.Letterhead.MarkTop;

    /// <summary>A mark of one name, as large as fits in a line; and its height in twips.</summary>
    public (Paragraph Paragraph, int Height) Mark(string text)
    {
        var size = SizeFor(TextWidth.Of(text));
        return (Mark(text, size, null), Twips(size));
    }

    /// <summary>The height of the mark, in twips.</summary>
    public int MarkHeight(LetterheadBlock head)
    {
        var size = SizeFor(head);
        return (head.Marks.Length * Twips(size)) + ((head.Marks.Length - 1) * GapOf(size));
    }

    /// <summary>An order has no rule (10.2).</summary>
    private static bool IsOrder(LetterheadBlock head) => head.Form == HeadForm.Order;

    /// <summary>The mark keeps its place whatever stands above it.</summary>
    private Paragraph Spacer(int top, int lines)
    {
        var spacer = Paragraphs.Of("HeadSpacer");
        spacer.ParagraphProperties!.Append(
            Paragraphs.Exactly(Math.Max(1, top - page.Top.Twips - (lines * page.LinePitch.Twips))));
        return spacer;
    }

    private void WriteMark(Body body, LetterheadBlock head)
    {
        if (head.Marks.Length == 1)
        {
            body.Append(Mark(head.Marks[0] + head.MarkWord).Paragraph);
            return;
        }

        // Several agencies stand below one another, the word 文件 to their right in the middle (7.2.4).
        var longest = head.Marks.Max(static m => TextWidth.Of(m));
        var size = SizeFor(head);
        var gap = (int)Math.Ceiling(0.3 * size * 20);
        var nameWidth = (int)Math.Ceiling((longest + 0.1) * size * 20) + gap;
        var wordWidth = (int)Math.Ceiling((TextWidth.Of(head.MarkWord) + 0.1) * size * 20);
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = Text(nameWidth + wordWidth), Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                new DocumentFormat.OpenXml.Wordprocessing.TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            new DocumentFormat.OpenXml.Wordprocessing.TableGrid(
                new GridColumn { Width = Text(nameWidth) }, new GridColumn { Width = Text(wordWidth) }));
        for (var i = 0; i < head.Marks.Length; i++)
        {
            // Room above a name, not higher lines: in those the first name would leave its place.
            var name = Mark(head.Marks[i], size, JustificationValues.Distribute);
            if (i > 0)
            {
                name.ParagraphProperties!.SpacingBetweenLines!.Before = Text(GapOf(size));
            }

            table.Append(new WordRow(
                new WordCell(CellOfName(nameWidth, gap), name),
                new WordCell(
                    WordCellOfWord(wordWidth, i == 0), Mark(i == 0 ? head.MarkWord : string.Empty, size, null))));
        }

        body.Append(table);
    }

    private static TableCellProperties Cell(int width) =>
        new(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });

    /// <summary>Room between the names and the word; their columns are no wider than they, so all is centred.</summary>
    private static TableCellProperties CellOfName(int width, int gap)
    {
        var cell = Cell(width);
        cell.Append(new TableCellMargin(
            new RightMargin { Width = Text(gap), Type = TableWidthUnitValues.Dxa }));
        return cell;
    }

    private static TableCellProperties WordCellOfWord(int width, bool isFirst)
    {
        var cell = Cell(width);
        cell.Append(
            new VerticalMerge { Val = isFirst ? MergedCellValues.Restart : null },
            new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return cell;
    }

    private int GapOf(double size) => layout.Letterhead.MarkGap.TwipsAt(size);

    /// <summary>The size of a mark of one name or several, in points.</summary>
    private double SizeFor(LetterheadBlock head) => SizeFor(
        head.Marks.Max(static m => TextWidth.Of(m)) + TextWidth.Of(head.MarkWord) + (head.Marks.Length > 1 ? 1 : 0));

    /// <summary>The size of type, in points, at which so many characters fit in one line.</summary>
    private double SizeFor(double characters)
    {
        var most = layout.Letterhead.MarkWidth.Points / characters;
        return Math.Min(layout.Letterhead.MarkSize.Points, Math.Floor(most * 2) / 2);
    }

    private static Paragraph Mark(string text, double size, JustificationValues? align)
    {
        var paragraph = Paragraphs.Of("HeadMark");
        paragraph.ParagraphProperties!.Append(Paragraphs.Exactly(Twips(size)));
        if (align is { } justification)
        {
            paragraph.ParagraphProperties.Append(new Justification { Val = justification });
        }

        var run = Paragraphs.Run(text);
        var halfPoints = Text((int)Math.Round(size * 2));
        run.RunProperties = new RunProperties(
            new FontSize { Val = halfPoints }, new FontSizeComplexScript { Val = halfPoints });
        paragraph.Append(run);
        return paragraph;
    }

    private ParagraphBorders Rule() => new(new BottomBorder
    {
        Val = BorderValues.Single,
        Color = layout.Red,
        Size = layout.Letterhead.Rule.EighthPoints,
        // Counted from the line: where lines are closer, its lower edge is nearer to the characters.
        Space = (uint)Math.Round(
            layout.Letterhead.RuleGap.Points + ((layout.Page.LinePitch.Points - page.LinePitch.Points) / 2)),
    });

    /// <summary>Borders stand before tabs, as the schema orders them; the rule is as wide as the text.</summary>
    private static void Order(Paragraph number)
    {
        var properties = number.ParagraphProperties!;
        var borders = properties.GetFirstChild<ParagraphBorders>()!;
        borders.Remove();
        properties.InsertAfter<OpenXmlElement>(borders, properties.GetFirstChild<ParagraphStyleId>());
    }

    private static int Twips(double points) => (int)Math.Round(points * 20);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
