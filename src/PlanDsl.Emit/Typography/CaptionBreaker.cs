using System.Collections.Immutable;

namespace PlanDsl.Emit.Typography;

/// <summary>Breaks the captions of columns between words.</summary>
public static class CaptionBreaker
{
    /// <summary>What is longer is no caption: it is set as text is.</summary>
    private const int Longest = 40;

    /// <summary>A caption takes no more lines if the column can be helped.</summary>
    private const int MostLines = 4;

    /// <summary>The narrowest column, in full-width characters, in which no word of a caption is broken.</summary>
    public static double Narrowest(string caption)
    {
        var least = 0.0;
        foreach (var part in caption.Split('\n'))
        {
            var whole = Math.Ceiling(TextWidth.Of(part));
            var width = part.Length > Longest ? Longest / (double)MostLines : Math.Ceiling(whole / MostLines);
            while (part.Length <= Longest && width < whole && TitleBreaker.Within(part, width, MostLines) is null)
            {
                width++;
            }

            least = Math.Max(least, width);
        }

        return least;
    }

    /// <summary>The lines of a caption in a column; one if it stands on one, or cannot be broken well.</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="width">Width of a line, in full-width characters.</param>
    public static ImmutableArray<string> Break(string caption, double width) =>
        caption.Length > Longest || TextWidth.Of(caption) <= width
            ? [caption]
            : TitleBreaker.Within(caption, width, MostLines) ?? [caption];
}
