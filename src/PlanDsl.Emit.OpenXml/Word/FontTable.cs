using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>The font table: what to take where a font is not installed.</summary>
internal static class FontTable
{
    /// <summary>Builds the root element of word/fontTable.xml.</summary>
    public static Fonts Build(NoticeLayout layout) => new(layout.Fonts.Select(Build));

    private static Font Build(FontLayout font) => new(
        new AltName { Val = font.Alternative },
        // GB 2312, so that a machine without either font takes a Chinese one.
        new FontCharSet { Val = "86" },
        new FontFamily { Val = new EnumValue<FontFamilyValues> { InnerText = font.Family } },
        new Pitch { Val = FontPitchValues.Default })
    {
        Name = font.Name,
    };
}
