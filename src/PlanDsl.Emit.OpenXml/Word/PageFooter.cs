using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>A footer with the page number (GB/T 9704-2012, 7.5).</summary>
internal static class PageFooter
{
    /// <summary>The style of the number of odd pages.</summary>
    public const string OddStyle = "FooterOdd";

    /// <summary>The style of the number of even pages.</summary>
    public const string EvenStyle = "FooterEven";

    /// <summary>The style of the identity line.</summary>
    public const string IdentityStyle = "FooterIdentity";

    /// <summary>Builds the root element of a footer part.</summary>
    /// <param name="form">How the number is written.</param>
    /// <param name="style">The style of its paragraph: the side that the number stands on; null for no number.</param>
    /// <param name="identity">A small line below the number; null for none.</param>
    public static Footer Build(PageNumberLayout form, string? style, string? identity)
    {
        var footer = new Footer();
        if (style is not null)
        {
            footer.Append(Number(form, style));
        }

        if (identity is not null || style is null)
        {
            footer.Append(Paragraphs.Of(IdentityStyle, identity ?? string.Empty));
        }

        return footer;
    }

    /// <summary>A paragraph that is the page number.</summary>
    /// <param name="form">How it is written.</param>
    /// <param name="style">Its style.</param>
    public static Paragraph Number(PageNumberLayout form, string style)
    {
        var number = Paragraphs.Of(style);
        // The three field characters are written out: WPS shows nothing for a field without its separator.
        number.Append(Around(form.Before));
        number.Append(
            FieldRun(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            FieldRun(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
            FieldRun(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            Paragraphs.Run("1"),
            FieldRun(new FieldChar { FieldCharType = FieldCharValues.End }));
        number.Append(Around(form.After));
        return number;
    }

    private static IEnumerable<Run> Around(string text) => text.Length > 0 ? [Paragraphs.Run(text)] : [];

    private static Run FieldRun(OpenXmlElement content) => new(content);
}
