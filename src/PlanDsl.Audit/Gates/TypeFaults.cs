using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates;

/// <summary>Compares the type of printed characters with what a clause asks for.</summary>
internal static class TypeFaults
{
    private const double SizeTolerance = 0.26;

    /// <summary>What the first run that deviates is set in; null if all are right.</summary>
    /// <param name="runs">The runs to look at.</param>
    /// <param name="family">The family for Chinese characters.</param>
    /// <param name="size">Points; 0 for any.</param>
    internal static AuditText? First(IEnumerable<WordRun> runs, FontFamily family, double size)
    {
        AuditText? other = null;
        foreach (var run in runs)
        {
            var isChinese = run.Text.Any(IsChinese);
            var wrongFont = isChinese && FontNames.FamilyOf(run.Format.EastAsia) != family;
            var wrongSize = size > 0 && Math.Abs(run.Format.Size - size) > SizeTolerance;
            if (wrongFont || wrongSize)
            {
                if (isChinese)
                {
                    return Say(run.Format.EastAsia, run.Format.Size);
                }

                other ??= Lengths.SaySize(run.Format.Size);
            }
        }

        return other;
    }

    /// <summary>A font and a size as people say them.</summary>
    internal static AuditText Say(string? font, double size)
    {
        var type = Lengths.SaySize(size);
        return font is null
            ? new($"未指定字体，{type.Zh}", $"no font given, {type.En}") : new($"{font}，{type.Zh}", $"{font}, {type.En}");
    }

    /// <summary>Whether a character is Chinese, so that it takes the East Asian font.</summary>
    internal static bool IsChinese(char character) => character is >= '\u4E00' and <= '\u9FFF';

    /// <summary>The indent of the first line in characters of the paragraph's own type.</summary>
    internal static double FirstLineOf(WordParagraph paragraph) =>
        (paragraph.Format.Left + paragraph.Format.FirstLine) / SignatureFinder.Character(paragraph);

    /// <summary>Whether a number of characters is as wanted; half of one makes no difference to the eye.</summary>
    internal static bool IsNear(double characters, double wanted, double tolerance = 0.3) =>
        Math.Abs(characters - wanted) <= tolerance;
}
