using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.Typography;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>Estimates where on its pages the text of a section stands.</summary>
/// <param name="layout">The look.</param>
/// <param name="page">Its pages.</param>
/// <param name="first">The number of its first page.</param>
/// <param name="isCautious">Whether lines are counted as the program that needs most of them breaks them.</param>
internal sealed class PageRoom(NoticeLayout layout, PageLayout page, int first, bool isCautious = false)
{
    private readonly Dictionary<string, StyleMetrics> metrics = StyleMetrics.Of(layout.Styles);

    private readonly Dictionary<string, StyleLayout> styles = layout.Styles.ToDictionary(style => style.Id);

    /// <summary>The height of the last paragraph, which a signature takes along to the next page.</summary>
    private int last;

    /// <summary>The height of the last paragraphs that stay on the page of what follows.</summary>
    private int kept;

    /// <summary>
    /// The same pages, counted cautiously along with these: where the two differ, programs do; null for none.
    /// </summary>
    public PageRoom? Cautious { get; init; }

    /// <summary>The number of the current page.</summary>
    public int Page { get; private set; } = first;

    /// <summary>Twips left on the current page.</summary>
    public int Left { get; private set; } = page.TextHeight;

    /// <summary>Whether a line more would stand on the page: programs differ by one now and then.</summary>
    public bool HasLine => Left >= page.LinePitch.Twips;

    /// <summary>Twips of a whole page.</summary>
    public int Whole => page.TextHeight;

    /// <summary>Twips between the upper margin and 版心, which a table does not reach into.</summary>
    public int Head => Math.Max(0, page.TextTop.Twips - page.Top.Twips);

    /// <summary>Twips between 版心 and the lower margin, which a table does not reach into.</summary>
    public int Foot => Math.Max(0, page.Height.Twips - page.Bottom.Twips - page.TextBottom.Twips);

    /// <summary>The height in twips up to which a row stays on one page: a higher one is split, not sent on.</summary>
    public int HighestRow => HighestRowOf(Whole);

    /// <summary>The same for pages with so much room, in twips.</summary>
    public static int HighestRowOf(int whole) => whole / 2;

    /// <summary>Width of the text in twips.</summary>
    public int Width => page.TextWidth;

    /// <summary>The height of text blocks one below the other, in twips.</summary>
    public int HeightOf(IEnumerable<DocumentBlock> blocks) => blocks.Sum(HeightOf);

    /// <summary>Counts a paragraph or blank lines; tables and forms are counted by who draws them.</summary>
    public void Take(DocumentBlock block)
    {
        Cautious?.Take(block);
        switch (block)
        {
            case ParagraphBlock { Role: ParagraphRole.Annotation } annotation:
                TakeTogether(HeightOf(annotation), 0);
                break;
            case ParagraphBlock paragraph:
                var style = ParagraphWriter.StyleOf(paragraph, page);
                TakeLines(HeightOf(paragraph), LineOf(style), isKept: styles[style].KeepNext);
                break;
            case SignatureBlock signature:
                TakeTogether(HeightOf(signature), last);
                break;
            case BlankLines:
                // What is kept with a blank line is kept with what follows that.
                TakeLines(HeightOf(block), page.LinePitch.Twips, isKept: kept > 0);
                break;
            case LetterheadBlock:
                TakeLines(HeightOf(block), page.LinePitch.Twips, isKept: false);
                break;
        }
    }

    /// <summary>
    /// Counts rows; those of the head stand on each page. The head stays with the first row, and what is kept with the
    /// table with both.
    /// </summary>
    public void TakeRows(ReadOnlySpan<int> heights, int headerRows)
    {
        Cautious?.TakeRows(heights, headerRows);
        var head = 0;
        foreach (var height in heights[..headerRows])
        {
            head += height;
        }

        var first = headerRows < heights.Length ? heights[headerRows] : 0;
        if (head + (first > HighestRow ? 0 : first) > Left && kept < Whole - Left)
        {
            GoOn();
            Left -= kept;
        }

        Left -= head;
        foreach (var height in heights[headerRows..])
        {
            if (height > Left && height <= HighestRow)
            {
                GoOn();
                Left -= head;
            }

            for (Left -= height; Left < 0; Left += Math.Max(HighestRow, Whole - head))
            {
                Page++;
            }
        }

        kept = 0;
    }

    /// <summary>Counts a height that is not split.</summary>
    public void Take(int height)
    {
        Cautious?.Take(height);
        TakeTogether(height, 0);
    }

    /// <summary>Goes to the top of the next page.</summary>
    public void TurnPage()
    {
        Cautious?.TurnPage();
        GoOn();
    }

    /// <summary>The height of a paragraph of a style, in twips.</summary>
    public int HeightOf(string style, string text)
    {
        var metric = metrics[style];
        var set = styles[style];
        var perLine = (Width - Indent(set.Left, metric) - Indent(set.Right, metric)) / metric.Character / 20;
        var indent = (Indent(set.FirstLine, metric) - Indent(set.Hanging, metric)) / metric.Character / 20;
        return LineFill.Count(text, perLine, indent, isCautious ? TextWidth.ScriptGap : 0) * LineOf(style);
    }

    private int HeightOf(DocumentBlock block) => block switch
    {
        ParagraphBlock paragraph => HeightOf(
            ParagraphWriter.StyleOf(paragraph, page), string.Concat(paragraph.Runs.Select(static run => run.Text))),
        LetterheadBlock { Form: HeadForm.Letter, Marks.IsEmpty: false } head =>
            new LetterWriter(layout, page).HeadHeight + (Math.Max(1, head.LineCount) * page.LinePitch.Twips),
        // From the upper edge of the text to below the rule: the mark, two lines, the number.
        LetterheadBlock { Marks.IsEmpty: false } head => LetterheadWriter.MarkTop(layout, head).Twips - page.Top.Twips
            + new LetterheadWriter(layout, page).MarkHeight(head)
            + ((2 + SignatoryWriter.Rows(head)) * page.LinePitch.Twips)
            + (head.Form == HeadForm.Order ? 0 : layout.Letterhead.RuleGap.Twips + layout.Letterhead.Rule.Twips),
        LetterheadBlock head => (head.LineCount + 1) * page.LinePitch.Twips,
        SignatureBlock signature => SignatureRoom.HeightOf(
            signature, layout.Signature, page.LinePitch.Twips, Width / metrics["Signature"].Character / 20),
        BlankLines blank => blank.Lines * page.LinePitch.Twips,
        _ => 0,
    };

    private void GoOn()
    {
        Page++;
        Left = Whole;
    }

    private int LineOf(string style) => metrics[style].Line ?? page.LinePitch.Twips;

    private void TakeLines(int height, int line, bool isKept)
    {
        last = height;
        kept = isKept ? kept + height : 0;
        var start = (Page, Left);
        for (var taken = 0; taken < height; taken += line)
        {
            var needed = Math.Min(line, height - taken);
            if (Left < needed)
            {
                GoOn();
            }

            Left -= needed;
        }

        if (isKept && Left < page.LinePitch.Twips && start.Left < Whole)
        {
            // A heading does not stay behind at the foot of a page, nor does what is kept with it.
            Page = start.Page + 1;
            Left = Whole - kept;
        }
    }

    /// <summary>What does not fit goes to the next page, with what it is kept with.</summary>
    private void TakeTogether(int height, int with)
    {
        if (height > Left)
        {
            GoOn();
            Left -= with;
        }

        Left -= height;
        kept = 0;
    }

    private static int Indent(LayoutLength? indent, StyleMetrics metric) => indent?.TwipsAt(metric.Character) ?? 0;
}
