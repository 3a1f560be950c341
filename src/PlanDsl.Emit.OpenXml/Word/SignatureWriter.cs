using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.Typography;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>Draws signature and date (GB/T 9704-2012, 7.3.5.1): the date 4 in, the names centred above it.</summary>
/// <param name="layout">The look.</param>
internal sealed class SignatureWriter(NoticeLayout layout)
{
    public void Write(Body body, SignatureBlock signature)
    {
        // A signature does not stand alone on a page (7.3.5.5).
        KeepWithNext(body);
        for (var i = 0; i < layout.Signature.BlankLines; i++)
        {
            body.Append(KeptBlank());
        }

        var right = layout.Signature.Right.Value;
        var dateWidth = TextWidth.Of(signature.Date);
        var widest = signature.Signers.Append(signature.SealedBy).Max(TextWidth.Of);

        // A name wider than the date goes out to both sides; where it would leave the text, all move to the left.
        var centre = Math.Max(right + (dateWidth / 2), widest / 2);
        foreach (var name in signature.Signers.Append(signature.SealedBy).Where(static n => n.Length > 0))
        {
            body.Append(Line("Signature", name, centre - (TextWidth.Of(name) / 2)));
        }

        if (signature.Date.Length > 0)
        {
            body.Append(Line("SignatureDate", signature.Date, centre - (dateWidth / 2)));
        }
    }

    /// <summary>Keeps the last paragraph so far on the page of the next one.</summary>
    public static void KeepWithNext(Body body)
    {
        if (body.LastChild is Paragraph { ParagraphProperties: { } before } && before.KeepNext is null)
        {
            before.KeepNext = new KeepNext();
        }
    }

    private static Paragraph KeptBlank()
    {
        var blank = Paragraphs.Of("BlankLine");
        blank.ParagraphProperties!.Append(new KeepNext());
        return blank;
    }

    private Paragraph Line(string style, string text, double charactersFromRight)
    {
        var paragraph = Paragraphs.Of(style, text);
        var character = StyleMetrics.Of(layout.Styles)[style].Character;
        paragraph.ParagraphProperties!.Append(new Indentation
        {
            Right = new Measure(charactersFromRight, MeasureUnit.Character).TwipsAt(character)
                .ToString(CultureInfo.InvariantCulture),
        });
        return paragraph;
    }
}
