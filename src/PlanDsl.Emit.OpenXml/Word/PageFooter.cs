using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>A footer with the page number between one-character dashes (GB/T 9704-2012, 7.5).</summary>
internal static class PageFooter
{
    private const string Dash = "—";

    /// <summary>The style of the identity line.</summary>
    public const string IdentityStyle = "FooterIdentity";

    /// <summary>Builds the root element of a footer part.</summary>
    /// <param name="style">The style of its paragraph: the side that the number stands on.</param>
    /// <param name="identity">A small line below the number; null for none.</param>
    public static Footer Build(string style, string? identity)
    {
        var number = Paragraphs.Of(style);
        // The three field characters are written out: WPS shows nothing for a field without its separator.
        number.Append(
            Paragraphs.Run(Dash + " "),
            FieldRun(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            FieldRun(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
            FieldRun(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            Paragraphs.Run("1"),
            FieldRun(new FieldChar { FieldCharType = FieldCharValues.End }),
            Paragraphs.Run(" " + Dash));
        var footer = new Footer(number);
        if (identity is not null)
        {
            footer.Append(Paragraphs.Of(IdentityStyle, identity));
        }

        return footer;
    }

    private static Run FieldRun(OpenXmlElement content) => new(content);
}
