using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>The settings part.</summary>
internal static class DocumentSettings
{
    private const string Word = "http://schemas.microsoft.com/office/word";

    /// <summary>Builds the root element of word/settings.xml.</summary>
    public static Settings Build(NoticeLayout layout) => new(
        new Zoom { Percent = "100" },
        // Printed on both sides, bound on the left (GB/T 9704-2012, 6.2): left and right change places on even pages.
        new MirrorMargins(),
        new DefaultTabStop
        {
            Val = (short)new LayoutLength(2, LengthUnit.Character).TwipsAt(layout.Styles[0].Size!.Points),
        },
        new EvenAndOddHeaders(),
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        new Compatibility(
            new UnderlineTrailingSpaces(),
            new DoNotExpandShiftReturn(),
            Mode("compatibilityMode", "15"),
            Mode("overrideTableStyleFontSizeAndJustification", "1"),
            Mode("enableOpenTypeFeatures", "1"),
            Mode("doNotFlipMirrorIndents", "1")),
        new ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" },
        new DecimalSymbol { Val = "." },
        new ListSeparator { Val = "," });

    private static CompatibilitySetting Mode(string name, string value) => new()
    {
        Name = new DocumentFormat.OpenXml.EnumValue<CompatSettingNameValues> { InnerText = name },
        Uri = Word,
        Val = value,
    };
}
