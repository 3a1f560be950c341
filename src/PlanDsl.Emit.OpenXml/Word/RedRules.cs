using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>The pairs of red rules of a letter (GB/T 9704-2012, 10.1): one paragraph with two edges.</summary>
internal static class RedRules
{
    /// <summary>A pair as wide as what it stands in.</summary>
    /// <param name="letter">The look.</param>
    /// <param name="red">Their colour.</param>
    /// <param name="thickAbove">Whether the thick one is the upper one.</param>
    public static Paragraph Pair(LetterLayout letter, string red, bool thickAbove)
    {
        var (upper, lower) = thickAbove ? (letter.ThickRule, letter.ThinRule) : (letter.ThinRule, letter.ThickRule);
        var pair = Paragraphs.Of("HeadSpacer");
        pair.ParagraphProperties!.Append(
            new ParagraphBorders(Edge<TopBorder>(upper, red), Edge<BottomBorder>(lower, red)),
            Paragraphs.Exactly(letter.RuleSpace.Twips));
        return pair;
    }

    /// <summary>One red edge of a paragraph.</summary>
    private static T Edge<T>(LayoutLength strength, string red)
        where T : BorderType, new() =>
        new() { Val = BorderValues.Single, Color = red, Size = strength.EighthPoints, Space = 0 };
}
