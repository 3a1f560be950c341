using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>
/// Draws the head and foot of a letter's first page (GB/T 9704-2012, 10.1). The mark stands above the text, the rules
/// are wider than it: both hang on the page.
/// </summary>
/// <param name="layout">The look.</param>
/// <param name="page">The page it stands on.</param>
internal sealed class LetterWriter(NoticeLayout layout, PageLayout page)
{
    private readonly LetterLayout letter = layout.Letter;

    /// <summary>From the upper edge of the text to its first line, in twips.</summary>
    public int HeadHeight =>
        letter.MarkTop.Twips + layout.Letterhead.MarkSize.Twips + BelowMark - page.Top.Twips;

    private int BelowMark => letter.RuleGap.Twips + letter.PairHeight + letter.TextGap.Twips;

    private int Left => (page.Width.Twips - letter.RuleLength.Twips) / 2;

    /// <summary>The mark, the first rules; below them 份号 and the like on the left, the number on the right.</summary>
    public void Write(Body body, LetterheadBlock head)
    {
        var text = head.Marks[0] + head.MarkWord;
        var mark = new LetterheadWriter(layout, page).Mark(text);
        var space = Paragraphs.Of("HeadSpacer");
        space.ParagraphProperties!.Append(Paragraphs.Exactly(letter.RuleGap.Twips));
        var height = mark.Height + BelowMark;
        var box = new PageBox(
            1, "信函版头", $"发文机关标志：{text}", Left, letter.MarkTop.Twips, letter.RuleLength.Twips, height)
        {
            PushesText = true,
        };
        var holder = Paragraphs.Of("SectionEnd");
        holder.Append(box.Build(mark.Paragraph, space, RedRules.Pair(letter, layout.Red, thickAbove: true)));
        (string? Style, string? Text)[] left =
        [
            (null, head.CopyNumber), (ParagraphWriter.Label, head.Secrecy), (ParagraphWriter.Label, head.Urgency),
        ];
        var lines = left.Where(static line => line.Text is not null)
            .Select(static line => Line(line.Text!, line.Style)).ToList();
        if (lines.Count == 0)
        {
            lines.Add(Paragraphs.Of("HeadLine"));
        }

        AddNumber(lines[0], head.Number);
        body.Append(lines.Prepend(holder));
    }

    /// <summary>The root element of the first page's footer: the second rules, no page number.</summary>
    public Footer Foot()
    {
        var top = letter.FootRule.Twips - letter.PairHeight;
        var holder = Paragraphs.Of("SectionEnd");
        holder.Append(new PageBox(
            1, "信函红线", "红色双线", Left, top, letter.RuleLength.Twips, letter.PairHeight)
            .Build(RedRules.Pair(letter, layout.Red, thickAbove: false)));
        return new Footer(holder);
    }

    /// <summary>The number stands flush right on the line of the first element.</summary>
    private void AddNumber(Paragraph line, string number)
    {
        var properties = line.ParagraphProperties!;
        if (!line.Elements<Run>().Any())
        {
            properties.Append(new Justification { Val = JustificationValues.Right });
            line.Append(Paragraphs.Run(number));
            return;
        }

        properties.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Position = page.TextWidth }));
        line.Append(new Run(new TabChar()), Paragraphs.Run(number));
    }

    private static Paragraph Line(string text, string? style)
    {
        var line = Paragraphs.Of("HeadLine");
        line.Append(Paragraphs.Run(text, style));
        return line;
    }
}
