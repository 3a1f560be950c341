using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>Draws the sections of a document.</summary>
/// <param name="layout">The look.</param>
/// <param name="identity">The line below the page number; null for none.</param>
internal sealed class BodyWriter(NoticeLayout layout, string? identity)
{
    /// <summary>Programs differ by a point or two in how high the lines of a page are, all in all; in twips.</summary>
    private const int Slack = 50;

    /// <summary>A cautious count may be wrong by half a line: then the closest setting is worth a try.</summary>
    private const int Doubt = 300;

    private readonly FormWriter forms = new(layout);

    private readonly int below = identity is null
        ? 0
        : layout.Styles.Single(style => style.Id == PageFooter.IdentityStyle).Line!.Twips;

    /// <summary>How many pages there are where lines hold least.</summary>
    private int mostPages;

    /// <summary>How many pages there are, by estimate.</summary>
    public int Pages { get; private set; }

    /// <summary>Whether another program may come to other pages.</summary>
    public bool IsOnEdge { get; private set; }

    /// <summary>Where 版记 stands: as it was set, or else by estimate; null if there is none.</summary>
    public ImprintPlace? Imprint { get; set; }

    /// <summary>The foot of a letter's first page; null if the document is none.</summary>
    public Footer? LetterFoot { get; private set; }

    /// <summary>The blanks of the content controls drawn so far; null if there are none.</summary>
    public GlossaryDocument? BuildGlossary() => forms.BuildGlossary();

    /// <summary>Draws all sections into one body.</summary>
    public Body Write(ImmutableArray<DocumentSection> sections)
    {
        var body = new Body();
        sections = AddresseeRoom.Settle(layout, sections);
        for (var i = 0; i < sections.Length; i++)
        {
            WriteSection(body, sections[i], isLast: i == sections.Length - 1);
        }

        RareCharacters.SetFonts(body, layout);
        return body;
    }

    private void WriteSection(Body body, DocumentSection section, bool isLast)
    {
        var page = Squeeze(Sections.Page(layout, section.Orientation), section);
        var room = new PageRoom(layout, page, Pages + 1)
        {
            Cautious = new PageRoom(layout, page, mostPages + 1, isCautious: true),
        };
        var before = body.ChildElements.Count;
        var isLetter = section.Blocks.Any(IsLetterhead);
        LetterFoot ??= isLetter ? new LetterWriter(layout, page).Foot() : null;
        foreach (var block in section.Blocks)
        {
            if (block is ImprintBlock imprint)
            {
                WriteImprint(body, imprint, page, room, isAlone: section.Blocks.Length == 1, isLetter);
                continue;
            }

            room.Take(block);
            WriteBlock(body, block, room, page);
        }

        // Word wants a paragraph after a table, and the section's end needs one to stand in.
        if (body.ChildElements.Count == before || body.LastChild is not Paragraph)
        {
            body.Append(Paragraphs.Of("SectionEnd"));
        }

        SetPitch(body.ChildElements.Skip(before), page);
        (Pages, mostPages) = (room.Page, room.Cautious.Page);
        IsOnEdge |= Pages != mostPages || (!section.Blocks.Any(IsOfPages) && !room.Cautious.HasLine);
        var isNumbered = !(Imprint == ImprintPlace.AfterBlankPage && section.Blocks is [.., ImprintBlock]);
        var end = Sections.Build(page, section.Orientation, below, isNumbered, isLetter && isNumbered);
        if (isLast)
        {
            body.Append(end);
        }
        else
        {
            End(body, end);
        }
    }

    /// <summary>Where the pitch is not that of the style of the text, the lines that follow the grid say so.</summary>
    private void SetPitch(IEnumerable<OpenXmlElement> written, PageLayout page)
    {
        if (page.LinePitch == layout.Page.LinePitch)
        {
            return;
        }

        var metrics = StyleMetrics.Of(layout.Styles);
        foreach (var properties in written.SelectMany(static e => e.Descendants<ParagraphProperties>()))
        {
            if (properties.ParagraphStyleId?.Val?.Value is { } style
                && metrics.TryGetValue(style, out var metric) && metric.Line is null)
            {
                properties.SpacingBetweenLines ??= Paragraphs.Exactly(page.LinePitch.Twips);
            }
        }
    }

    /// <summary>Where seal, date or annotation would just not fit, lines come closer (9704, 7.3.5.5).</summary>
    private PageLayout Squeeze(PageLayout page, DocumentSection section)
    {
        if (!section.Blocks.Any(static block => block is SignatureBlock) || section.Blocks.Any(IsOfPages))
        {
            return page;
        }

        // Whole lines fill the page: LibreOffice centres a grid that does not, and the mark would move.
        var least = page.TextHeight / page.LinePitch.Twips;
        var most = page.TextHeight / layout.Signature.LeastLinePitch.Twips;
        var closer =
            from isClose in (bool[])[false, true]
            from lines in Enumerable.Range(least, most - least + 1)
            select page with { LinePitch = LayoutLength.FromTwips(page.TextHeight / lines), IsClose = isClose };
        return closer.FirstOrDefault(tried => Fits(tried, -Slack))
            ?? closer.Where(static tried => tried.IsClose).TakeLast(1).FirstOrDefault(tried => Fits(tried, Doubt))
            ?? page;

        bool Fits(PageLayout tried, int more) =>
            new PageRoom(layout, tried, 1, isCautious: true).HeightOf(section.Blocks) <= page.TextHeight + more;
    }

    private static bool IsLetterhead(DocumentBlock block) =>
        block is LetterheadBlock { Form: HeadForm.Letter, Marks.IsEmpty: false };

    private static bool IsOfPages(DocumentBlock block) => block is TableBlock or FormBlock;

    /// <summary>
    /// On the last page, an even one: where the text ends, on the page after it, or after a blank one.
    /// </summary>
    private void WriteImprint(
        Body body, ImprintBlock imprint, PageLayout page, PageRoom room, bool isAlone, bool isLetter)
    {
        var writer = new ImprintWriter(layout, page);
        if (Imprint is null)
        {
            var height = writer.HeightOf(imprint);
            Imprint = PlaceOf(imprint, room, isAlone, height);
            IsOnEdge |= Imprint != PlaceOf(imprint, room.Cautious!, isAlone, height + page.LinePitch.Twips);
        }

        var holder = writer.Write(imprint);
        if (Imprint == ImprintPlace.AfterBlankPage)
        {
            if (!isAlone)
            {
                End(body, Sections.Build(page, PageOrientation.Portrait, below, isNumbered: true, isLetter));
                room.TurnPage();
            }

            body.Append(Paragraphs.Of("SectionEnd"));
        }

        if (Imprint != ImprintPlace.SamePage)
        {
            holder.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
            room.TurnPage();
        }

        body.Append(holder);
    }

    /// <summary>A letter's stands at the foot of its last page, whatever its number (10.1).</summary>
    private static ImprintPlace PlaceOf(ImprintBlock imprint, PageRoom room, bool isAlone, int height)
    {
        var fits = isAlone || room.Left >= height;
        if (imprint.IsOfLetter)
        {
            return fits ? ImprintPlace.SamePage : ImprintPlace.NextPage;
        }

        return room.Page % 2 == 0
            ? fits ? ImprintPlace.SamePage : ImprintPlace.AfterBlankPage
            : isAlone ? ImprintPlace.AfterBlankPage : ImprintPlace.NextPage;
    }

    /// <summary>A section ends in its last paragraph.</summary>
    private static void End(Body body, SectionProperties end)
    {
        if (body.LastChild is not Paragraph last
            || last.ParagraphProperties!.GetFirstChild<SectionProperties>() is not null)
        {
            body.Append(last = Paragraphs.Of("SectionEnd"));
        }

        last.ParagraphProperties!.Append(end);
    }

    /// <summary>
    /// The attachment line and the blank one above it stay with the text, so that a signature has it on its page.
    /// </summary>
    private static void KeepAttachmentLine(Body body)
    {
        if (body.LastChild is Paragraph blank && blank.PreviousSibling() is Paragraph { ParagraphProperties: { } text })
        {
            SignatureWriter.KeepWithNext(body);
            text.KeepNext ??= new KeepNext();
        }
    }

    /// <summary>Whether a paragraph is of a style that stays with what follows, such as a title.</summary>
    private bool IsKeptWithNext(OpenXmlElement? element) =>
        element is Paragraph { ParagraphProperties.ParagraphStyleId.Val.Value: { } id }
        && layout.Styles.Any(style => style.Id == id && style.KeepNext);

    private void WriteBlock(Body body, DocumentBlock block, PageRoom room, PageLayout page)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                if (paragraph.Role == ParagraphRole.Annotation)
                {
                    SignatureWriter.KeepWithNext(body);
                }

                if (paragraph.Role is ParagraphRole.AttachmentLine or ParagraphRole.AttachmentListFirst)
                {
                    KeepAttachmentLine(body);
                }

                body.Append(ParagraphWriter.Write(paragraph, page));
                break;
            case BlankLines blank:
                var isKept = IsKeptWithNext(body.LastChild);
                for (var i = 0; i < blank.Lines; i++)
                {
                    body.Append(Paragraphs.Of("BlankLine"));
                    if (isKept)
                    {
                        SignatureWriter.KeepWithNext(body);
                    }
                }

                break;
            case LetterheadBlock head when IsLetterhead(head):
                new LetterWriter(layout, page).Write(body, head);
                break;
            case LetterheadBlock head:
                new LetterheadWriter(layout, page).Write(body, head);
                break;
            case SignatureBlock signature:
                new SignatureWriter(layout, page).Write(body, signature);
                break;
            case TableBlock table:
                if (body.LastChild is Table)
                {
                    // Word makes one of two tables that nothing stands between.
                    body.Append(Paragraphs.Of("SectionEnd"));
                }

                forms.WriteTable(body, table.Table, table.Name, room);
                break;
            case FormBlock form:
                forms.Write(body, form.Form, room);
                break;
            default:
                throw new NotSupportedException($"{block.GetType().Name} cannot be drawn");
        }
    }
}
