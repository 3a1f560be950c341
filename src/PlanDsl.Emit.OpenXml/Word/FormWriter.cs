using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Forms.Contract;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.Tables;
using PlanDsl.Emit.Typography;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>Draws forms and tables: in a document, or as a file of their own.</summary>
/// <param name="layout">The look.</param>
internal sealed class FormWriter(NoticeLayout layout)
{
    private const string HeadStyle = "FormHead";

    private const string UnitStyle = "FormUnit";

    private readonly FillIn fillIn = new();

    /// <summary>The blanks of the content controls drawn so far; null if there are none.</summary>
    public GlossaryDocument? BuildGlossary() => fillIn.BuildGlossary();

    /// <summary>Draws a form: title, line of blanks, table, notes.</summary>
    /// <param name="body">Where it is added.</param>
    /// <param name="form">Its content.</param>
    /// <param name="room">What the page has left.</param>
    public void Write(Body body, FormModel form, PageRoom room)
    {
        string lines = form.TitleInLines;
        var title = Paragraphs.Of(nameof(ParagraphRole.AttachmentTitle), lines);
        var above = room.HeightOf(nameof(ParagraphRole.AttachmentTitle), lines)
            + (form.LegalHead.Length * room.HeightOf(UnitStyle, ""))
            + (form.Head.IsEmpty ? 0 : room.HeightOf(HeadStyle, ""))
            + (form.UnitLine.Length == 0 ? 0 : room.HeightOf(UnitStyle, ""));
        // Blanks below the table stay on its page: a line more is kept free for them.
        var below = (form.Tail.IsEmpty ? 0 : 2 * room.HeightOf(HeadStyle, ""))
            + form.Notes.Select((note, i) => room.HeightOf(NoteStyle(i), note)).Sum();
        var fit = Fit(form.Paper, room, above, below, out var starts);
        body.Append(title);
        body.Append(LegalHead(form, room.Width));
        var addresses = FormAddresses.Of(form);
        if (!form.Head.IsEmpty)
        {
            body.Append(WriteBlanks(form.Head, addresses, room.Width));
        }

        if (form.UnitLine.Length > 0)
        {
            body.Append(Paragraphs.Of(UnitStyle, form.UnitLine));
        }

        WriteTable(body, form.Paper, form.Title, fit, starts, addresses, room);
        if (!form.Tail.IsEmpty)
        {
            body.Append(WriteBlanks(form.Tail, addresses, room.Width));
        }

        for (var i = 0; i < form.Notes.Length; i++)
        {
            body.Append(Paragraphs.Of(NoteStyle(i), form.Notes[i]));
        }

        room.Take(below);
    }

    /// <summary>The legal head at the right edge, its lines below each other.</summary>
    private IEnumerable<Paragraph> LegalHead(FormModel form, int width)
    {
        // The line of blanks and this one are of one size.
        var size = layout.Styles.Single(static s => s.Id == HeadStyle).Size!.Twips;
        var widest = form.LegalHead.Select(static line => TextWidth.Of(line)).DefaultIfEmpty().Max();
        foreach (var line in form.LegalHead)
        {
            var paragraph = Paragraphs.Of(UnitStyle, line);
            var indent = (width - (int)Math.Ceiling((widest + 0.5) * size)).ToString(CultureInfo.InvariantCulture);
            paragraph.ParagraphProperties!.Append(
                new Indentation { Left = indent, Right = "0", FirstLine = "0" },
                new Justification { Val = JustificationValues.Left });
            yield return paragraph;
        }
    }

    /// <summary>One table that runs on; where a page ends inside a merged cell, a table for each page.</summary>
    private void WriteTable(
        Body body,
        TableModel table,
        string name,
        TableFit fit,
        List<int> starts,
        FormAddresses addresses,
        PageRoom room)
    {
        var writer = new TableWriter(layout.Table, fillIn, addresses, room.HighestRow);
        if (!TableSplit.IsNeeded(table, starts))
        {
            body.Append(writer.Write(table, fit, name));
            room.TakeRows(fit.Heights, table.HeaderRows);
            return;
        }

        var parts = TableSplit.At(table, starts);
        var from = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                body.Append(PageTurn(room.Head));
                room.TurnPage();
                room.Take(room.Head);
            }

            var repeated = i == 0 ? 0 : table.HeaderRows;
            var rows = parts[i].Rows.Length - repeated;
            int[] heights = [.. fit.Heights.Take(repeated), .. fit.Heights.Skip(from).Take(rows)];
            body.Append(writer.Write(parts[i], fit with { Heights = heights }, name));
            room.Take(heights.Sum());
            from += rows;
        }
    }

    /// <summary>A paragraph that begins a page, as high as 版心 is below the margin.</summary>
    private static Paragraph PageTurn(int height)
    {
        var turn = Paragraphs.Of("SectionEnd");
        turn.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        turn.ParagraphProperties.Append(Paragraphs.Exactly(Math.Max(20, height)));
        return turn;
    }

    /// <summary>Draws a table without blanks.</summary>
    /// <param name="body">Where it is added.</param>
    /// <param name="table">Its content.</param>
    /// <param name="name">What it is called; empty if it has no name.</param>
    /// <param name="room">What the page has left.</param>
    public void WriteTable(Body body, TableModel table, string name, PageRoom room)
    {
        // It stands where the text brings it and runs on to the next page; nothing is turned or stretched for it.
        var fit = TableFit.InText(table, layout.Table);
        body.Append(new TableWriter(layout.Table, fillIn, null, room.HighestRow).Write(table, fit, name));
        room.TakeRows(fit.Heights, table.HeaderRows);
    }

    /// <summary>
    /// Sets a table on what is left of the page, else over several. A form begins a page with its label, so what stands
    /// above the table is never left behind for the table's sake.
    /// </summary>
    private TableFit Fit(TableModel table, PageRoom room, int above, int below, out List<int> starts)
    {
        // A table ends with 版心, not with the line box below it.
        var first = room.Left - above - room.Foot;
        var whole = room.Whole - room.Head - room.Foot;
        var fit = TableFit.Within(table, layout.Table, first - below)
            ?? TableFit.OverPages(table, layout.Table, first, whole, below);
        starts = TableFit.PageStarts(table, fit.Heights, first, whole, below);
        room.Take(above);
        return fit;
    }

    /// <summary>
    /// The line above or below the table: the first blank at the left edge, the last at the right, others between.
    /// </summary>
    private Paragraph WriteBlanks(
        ImmutableArray<FormHeadItem> items, FormAddresses addresses, int width)
    {
        var paragraph = Paragraphs.Of(HeadStyle);
        var last = items.Length - 1;
        if (last > 0)
        {
            paragraph.ParagraphProperties!.Append(new Tabs(Enumerable.Range(1, last).Select(i => new TabStop
            {
                Val = i == last ? TabStopValues.Right : TabStopValues.Center,
                Position = width * i / last,
            })));
        }

        var room = BlankRoom(items, width);
        for (var i = 0; i <= last; i++)
        {
            var item = items[i];
            if (i > 0)
            {
                paragraph.Append(new Run(new TabChar()));
            }

            var blank = item.Blank.Length > 0 ? item.Blank.Text : FillIn.Blank((int)layout.Table.Blank.Value);
            blank = blank.Trim('　').Length == 0 ? FillIn.Blank(Math.Min(room, blank.Length)) : blank;
            var control = fillIn.Write(item.Field, addresses.TagOf(item.Field, 0), blank, FillIn.Plain);
            paragraph.Append(Paragraphs.Run(item.Label), control);
        }

        return paragraph;
    }

    /// <summary>How wide each blank of spaces may be for all of them to stand on one line.</summary>
    private int BlankRoom(ImmutableArray<FormHeadItem> items, int width)
    {
        var style = layout.Styles.Single(static s => s.Id == HeadStyle);
        var perLine = width / style.Size!.Twips;
        var taken = items.Sum(static i =>
            TextWidth.Of(i.Label) + (i.Blank.Text.Trim('　').Length > 0 ? i.Blank.Length : 0));
        var blanks = items.Count(static i => i.Blank.Text.Trim('　').Length == 0);
        return blanks == 0 ? 0 : Math.Max(2, (int)((perLine - taken - items.Length) / blanks));
    }

    /// <summary>The first note has its 注： in the margin that all notes keep.</summary>
    private static string NoteStyle(int index) => index == 0 ? "FormNote" : "FormNoteNext";
}
