
namespace PlanDsl.Audit.Recognition;

/// <summary>Widths of text in Chinese characters: ASCII takes half of one, all else a whole one.</summary>
internal static class InkWidth
{
    internal static double Of(string text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += rune.Value < 0x80 ? 0.5 : 1;
        }

        return width;
    }
}
