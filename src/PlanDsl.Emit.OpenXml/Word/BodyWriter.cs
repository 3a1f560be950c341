using System.Collections.Immutable;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>Draws the sections of a document.</summary>
/// <param name="layout">The look.</param>
/// <param name="identity">The line below the page number; null for none.</param>
internal sealed class BodyWriter(NoticeLayout layout, string? identity)
{
    private readonly FormWriter forms = new(layout);

    private readonly int below = identity is null
        ? 0
        : layout.Styles.Single(style => style.Id == PageFooter.IdentityStyle).Line!.Twips;

    /// <summary>The blanks of the content controls drawn so far; null if there are none.</summary>
    public GlossaryDocument? BuildGlossary() => forms.BuildGlossary();

    /// <summary>Draws all sections into one body.</summary>
    public Body Write(ImmutableArray<DocumentSection> sections)
    {
        var body = new Body();
        for (var i = 0; i < sections.Length; i++)
        {
            WriteSection(body, sections[i], isLast: i == sections.Length - 1);
        }

        return body;
    }

    private void WriteSection(Body body, DocumentSection section, bool isLast)
    {
        var before = body.ChildElements.Count;
        var page = Sections.Page(layout, section.Orientation);
        var room = new PageRoom(layout, page);
        foreach (var block in section.Blocks)
        {
            room.Take(block);
            WriteBlock(body, block, room, page);
        }

        // Word wants a paragraph after a table, and the section's end needs one to stand in.
        if (body.ChildElements.Count == before || body.LastChild is not Paragraph)
        {
            body.Append(Paragraphs.Of("SectionEnd"));
        }

        var end = Sections.Build(page, section.Orientation, below);
        if (isLast)
        {
            body.Append(end);
        }
        else
        {
            ((Paragraph)body.LastChild!).ParagraphProperties!.Append(end);
        }
    }

    private void WriteBlock(Body body, DocumentBlock block, PageRoom room, PageLayout page)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                body.Append(ParagraphWriter.Write(paragraph));
                break;
            case BlankLines blank:
                for (var i = 0; i < blank.Lines; i++)
                {
                    body.Append(Paragraphs.Of("BlankLine"));
                }

                break;
            case LetterheadBlock head:
                new LetterheadWriter(layout, page).Write(body, head);
                break;
            case SignatureBlock signature:
                new SignatureWriter(layout).Write(body, signature);
                break;
            case ImprintBlock imprint:
                body.Append(new ImprintWriter(layout, page).Write(imprint));
                break;
            case TableBlock table:
                if (body.LastChild is DocumentFormat.OpenXml.Wordprocessing.Table)
                {
                    // Word makes one of two tables that nothing stands between.
                    body.Append(Paragraphs.Of("SectionEnd"));
                }

                forms.WriteTable(body, table.Table, room);
                break;
            case FormBlock form:
                forms.Write(body, form.Form, room);
                break;
            default:
                throw new NotSupportedException($"{block.GetType().Name} cannot be drawn");
        }
    }
}
