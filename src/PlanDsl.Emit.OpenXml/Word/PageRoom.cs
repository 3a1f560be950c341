using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.Typography;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>Estimates how much of a page is left, so that a form can be set to fit on it.</summary>
/// <param name="layout">The look.</param>
/// <param name="page">The page.</param>
internal sealed class PageRoom(NoticeLayout layout, PageLayout page)
{
    private readonly Dictionary<string, StyleMetrics> metrics = StyleMetrics.Of(layout.Styles);

    private readonly Dictionary<string, StyleLayout> styles = layout.Styles.ToDictionary(style => style.Id);

    /// <summary>Twips left on the current page.</summary>
    public int Left { get; private set; } = page.TextHeight;

    /// <summary>Twips of a whole page.</summary>
    public int Whole => page.TextHeight;

    /// <summary>Width of the text in twips.</summary>
    public int Width => page.TextWidth;

    /// <summary>Counts a paragraph or blank lines; tables and forms are counted by who draws them.</summary>
    public void Take(DocumentBlock block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Take(HeightOf(
                    ParagraphWriter.StyleOf(paragraph), string.Concat(paragraph.Runs.Select(run => run.Text))));
                break;
            case LetterheadBlock { Marks.IsEmpty: false } head:
                // From the upper edge of the text to below the rule: the mark, two lines, the number.
                var markTop = layout.Letterhead.MarkTop.Twips - page.Top.Twips;
                Take(markTop + (head.Marks.Length * layout.Letterhead.MarkSize.Twips) + (3 * page.LinePitch.Twips));
                break;
            case LetterheadBlock head:
                Take((head.LineCount + 1) * page.LinePitch.Twips);
                break;
            case SignatureBlock signature:
                Take((layout.Signature.BlankLines + signature.Signers.Length + 1) * page.LinePitch.Twips);
                break;
            case BlankLines blank:
                Take(blank.Lines * page.LinePitch.Twips);
                break;
        }
    }

    /// <summary>Counts a height; what does not fit goes on to further pages.</summary>
    public void Take(int height)
    {
        Left -= height;
        while (Left < 0)
        {
            Left += Whole;
        }
    }

    /// <summary>Goes to the top of the next page.</summary>
    public void TurnPage() => Left = Whole;

    /// <summary>The height of a paragraph of a style, in twips.</summary>
    public int HeightOf(string style, string text)
    {
        var metric = metrics[style];
        var set = styles[style];
        var perLine = (Width - Indent(set.Left, metric) - Indent(set.Right, metric)) / metric.Character / 20;
        var first = (Indent(set.FirstLine, metric) - Indent(set.Hanging, metric)) / metric.Character / 20;
        var lines = 0;
        foreach (var line in text.Split('\n'))
        {
            var width = TextWidth.Of(line) + (lines == 0 ? first : 0);
            lines += Math.Max(1, (int)Math.Ceiling(width / perLine));
        }

        return lines * (metric.Line ?? page.LinePitch.Twips);
    }

    private static int Indent(Measure? indent, StyleMetrics metric) => indent?.TwipsAt(metric.Character) ?? 0;
}
