using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>
/// Gives characters that a font does not have, such as those of rare names, the font that has them: else a program
/// takes any, or prints an empty box. Each stretch becomes a run of its own.
/// </summary>
internal static class RareCharacters
{
    private static readonly Lazy<bool[]> Common = new(Load);

    /// <summary>Sets the fonts of all rare characters below an element.</summary>
    public static void SetFonts(OpenXmlElement root, NoticeLayout layout)
    {
        var runs = root.Descendants<Run>()
            .Where(static run => run.Elements<Text>().Any(static text => text.Text.Any(IsRare))).ToList();
        if (runs.Count == 0)
        {
            return;
        }

        var styles = FontsOfStyles(layout);
        var fonts = layout.Fonts.ToDictionary(static font => font.Name, StringComparer.Ordinal);
        foreach (var run in runs)
        {
            if (styles.GetValueOrDefault(StyleOf(run, styles)) is { } name && fonts.TryGetValue(name, out var font))
            {
                Split(run, font);
            }
        }
    }

    private static bool IsRare(char c) =>
        char.IsSurrogate(c) || (c is >= '\u3400' and <= '\u9FFF' && !Common.Value[c]);

    private static void Split(Run run, FontLayout font)
    {
        Run? current = null;
        string? currentFont = null;
        foreach (var child in run.ChildElements.Where(static child => child is not RunProperties))
        {
            // What is no text goes along with what stands before it.
            var pieces = child is Text text ? Pieces(text.Text, font) : [new Piece(null, null)];
            foreach (var (piece, pieceFont) in pieces)
            {
                if (current is null || (piece is not null && pieceFont != currentFont))
                {
                    current = Empty(run, pieceFont);
                    currentFont = pieceFont;
                    run.InsertBeforeSelf(current);
                }

                current.Append(piece is null
                    ? child.CloneNode(true)
                    : new Text(piece) { Space = SpaceProcessingModeValues.Preserve });
            }
        }

        run.Remove();
    }

    /// <summary>Stretches of one font each, with that font; null for the font of the style.</summary>
    private static IEnumerable<Piece> Pieces(string text, FontLayout font)
    {
        var piece = new StringBuilder();
        string? pieceFont = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var needed = rune.Value > 0xFFFF ? font.Extended : IsRare((char)rune.Value) ? font.Beyond : null;
            if (piece.Length > 0 && needed != pieceFont)
            {
                yield return new Piece(piece.ToString(), pieceFont);
                piece.Clear();
            }

            pieceFont = needed;
            piece.Append(rune.ToString());
        }

        yield return new Piece(piece.ToString(), pieceFont);
    }

    private static Run Empty(Run run, string? font)
    {
        var empty = new Run();
        if (run.RunProperties is { } properties)
        {
            empty.RunProperties = (RunProperties)properties.CloneNode(true);
        }

        if (font is not null)
        {
            empty.RunProperties ??= new RunProperties();
            empty.RunProperties.RunFonts = new RunFonts
            {
                Hint = FontTypeHintValues.EastAsia,
                Ascii = font,
                HighAnsi = font,
                EastAsia = font,
            };
        }

        return empty;
    }

    /// <summary>The style that a run's font comes from: its own if that names one, else its paragraph's.</summary>
    private static string StyleOf(Run run, Dictionary<string, string?> fonts)
    {
        var own = run.RunProperties?.RunStyle?.Val?.Value;
        return own is not null && fonts.GetValueOrDefault(own) is not null
            ? own
            : run.Ancestors<Paragraph>().FirstOrDefault()?.ParagraphProperties?.ParagraphStyleId?.Val?.Value
                ?? string.Empty;
    }

    private static Dictionary<string, string?> FontsOfStyles(NoticeLayout layout)
    {
        var fonts = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var style in layout.Styles.Concat(StyleSheet.CellStyles(layout)))
        {
            fonts[style.Id] = style.Font
                ?? (style.BasedOn is { } parent ? fonts.GetValueOrDefault(parent) : layout.Styles[0].Font);
        }

        foreach (var style in StyleSheet.CharacterStyles(layout))
        {
            fonts[style.Id] = style.Font ?? (style.BasedOn is { } parent ? fonts.GetValueOrDefault(parent) : null);
        }

        return fonts;
    }

    private static bool[] Load()
    {
        var common = new bool[0x10000];
        using var stream = typeof(RareCharacters).Assembly.GetManifestResourceStream("gb2312.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            foreach (var character in line)
            {
                common[character] = true;
            }
        }

        return common;
    }

    /// <summary>Text in one font; null for what is no text, and for the font of the style.</summary>
    private sealed record Piece(string? Text, string? Font);
}
