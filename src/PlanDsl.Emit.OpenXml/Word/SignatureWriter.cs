using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.Typography;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>Draws signature and date (GB/T 9704-2012, 7.3.5); <see cref="SignatureRoom"/> knows their height.</summary>
/// <param name="layout">The look.</param>
/// <param name="page">The page it stands on.</param>
internal sealed class SignatureWriter(NoticeLayout layout, PageLayout page)
{
    private readonly SignatureLayout look = layout.Signature;

    public void Write(Body body, SignatureBlock signature)
    {
        // A signature does not stand alone on a page (7.3.5.5). But the only paragraph of a notice stays on the first
        // page, which must show text (7.3.3), whatever becomes of the signature.
        var isOnly = StyleOf(body.LastChild) == "Body"
            && StyleOf(body.LastChild?.PreviousSibling()) is "Addressees" or "BlankLine";
        if (!isOnly)
        {
            KeepWithNext(body);
        }

        switch (signature.Form)
        {
            case SignatureForm.Stamped:
                WriteBlanks(body, look.StampBlankLines);
                body.Append(new SignatureTable(layout, page.TextWidth).Stamps(signature));
                WriteBlanks(body, signature.Date.Length > 0 ? 1 : 0);
                WriteDate(body, signature, look.Right.Value);
                break;
            case SignatureForm.Unsealed:
                WriteUnsealed(body, signature);
                break;
            default:
                WriteBlanks(body, look.BlankLines);
                WriteSealed(body, signature);
                break;
        }
    }

    private static string? StyleOf(OpenXmlElement? element) =>
        (element as Paragraph)?.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    /// <summary>Keeps the last paragraph so far on the page of the next one.</summary>
    public static void KeepWithNext(Body body)
    {
        if (body.LastChild is Paragraph { ParagraphProperties: { } before } && before.KeepNext is null)
        {
            before.KeepNext = new KeepNext();
        }
    }

    /// <summary>The date 4 in, the name in the middle above it; several in columns, the last above the date.</summary>
    private void WriteSealed(Body body, SignatureBlock signature)
    {
        var isJoint = signature.Signers.Length > 1;
        if (isJoint)
        {
            body.Append(new SignatureTable(layout, page.TextWidth).Columns(signature));
        }

        string[] names = [.. isJoint ? [] : signature.Signers, signature.SealedBy];
        var right = look.Right.Value;
        var dateWidth = TextWidth.Of(signature.Date);

        // A name wider than the date goes out to both sides; where it would leave the text, all move to the left.
        var centre = Math.Max(right + (dateWidth / 2), names.Max(TextWidth.Of) / 2);
        foreach (var name in names.Where(static n => n.Length > 0))
        {
            body.Append(Line("Signature", name, centre - (TextWidth.Of(name) / 2)));
        }

        WriteDate(body, signature, centre - (dateWidth / 2));
    }

    /// <summary>
    /// The widest name 2 from the right, the others flush with it on the left, the date 2 to the right of that; where
    /// the date is so wide that it would come closer than 2 to the edge, all move to the left.
    /// </summary>
    private void WriteUnsealed(Body body, SignatureBlock signature)
    {
        WriteBlanks(body, look.UnsealedBlankLines);
        string[] names = [.. signature.Signers.Append(signature.SealedBy).Where(static n => n.Length > 0)];
        var dateWidth = TextWidth.Of(signature.Date);
        var widest = names.Length == 0 ? 0 : names.Max(TextWidth.Of);
        var left = look.UnsealedRight.Value
            + (dateWidth > widest ? dateWidth + look.DateShift.Value : widest);
        foreach (var name in names)
        {
            body.Append(Line("Signature", name, left - TextWidth.Of(name)));
        }

        WriteDate(body, signature, left - look.DateShift.Value - dateWidth);
    }

    private void WriteDate(Body body, SignatureBlock signature, double charactersFromRight)
    {
        if (signature.Date.Length > 0)
        {
            body.Append(Line("SignatureDate", signature.Date, charactersFromRight));
        }
    }

    private static void WriteBlanks(Body body, int lines)
    {
        for (var i = 0; i < lines; i++)
        {
            var blank = Paragraphs.Of("BlankLine");
            blank.ParagraphProperties!.Append(new KeepNext());
            body.Append(blank);
        }
    }

    private Paragraph Line(string style, string text, double charactersFromRight)
    {
        var paragraph = Paragraphs.Of(style, text);
        var character = StyleMetrics.Of(layout.Styles)[style].Character;
        paragraph.ParagraphProperties!.Append(new Indentation
        {
            Right = new LayoutLength(charactersFromRight, LengthUnit.Character).TwipsAt(character)
                .ToString(CultureInfo.InvariantCulture),
        });
        return paragraph;
    }
}
