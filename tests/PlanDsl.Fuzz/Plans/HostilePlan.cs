using System.Text.RegularExpressions;
using PlanDsl.Fuzz.Laws;
using PlanDsl.Syntax;

namespace PlanDsl.Fuzz.Plans;

/// <summary>
/// Generated plans into which one thing came that nobody types: a character that is not seen or that no file can hold,
/// an identifier that means something to a file system, a paragraph where a word is expected.
/// </summary>
internal static class HostilePlan
{
    /// <summary>What no text of a plan should hold.</summary>
    internal static readonly string[] Characters =
    [
        .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(static code => $"{(char)code}"),
        "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uFDD0", "\uFFFE", "\uFFFF", "\U0001FFFE", "\U0010FFFF",
        "\uFFFC", "\uFFFD",
        "\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068",
        "\u2069",
        "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u180E", "\u3164", "\uFE0F",
        "\U000E0001", "\U000E0041",
        "\u2028", "\u2029", "\uE000", "\uF8FF", "\U000F0000", "\u001B]0;甲\u0007", "\r\u001B[2K",
    ];

    private static readonly string[] Identifiers =
    [
        ".", "..", "../甲", "..\\甲", "/甲", "C:", "CON", "con", "aux", "nul.x", "COM1", "a.", "a .", ".a", "-o", "~",
        "甲/乙", "*",
        "Ab", "aB", "class", "é", "e\u0301", "ﬁ", "ⅳ", new('长', 86), new('w', 260), new('长', 5000),
    ];

    /// <summary>The text of a plan.</summary>
    /// <param name="seed">The run.</param>
    /// <param name="index">Which plan; the keywords take turns at having the thing in them.</param>
    public static string Write(int seed, int index)
    {
        var text = PlanMaker.Write(seed, index);
        var random = FuzzRun.RandomOf(seed, ~index);
        var entries = SyntaxLaws.NodesBelow(SyntaxLaws.Parse(text).Root).OfType<EntrySyntax>().ToList();
        var turn = KeywordTable.All[index % KeywordTable.All.Length].Keyword;
        var slots = SlotsOf(entries.Where(entry => entry.Keyword == turn));
        if (slots.Count == 0)
        {
            slots = SlotsOf(entries);
        }

        var (token, isIdentifier) = random.Pick(slots);
        if (isIdentifier && random.Percent(40))
        {
            // Wherever it is spoken of. Made ones end in a number, which must not be a part of a longer one.
            var other = random.Pick(Identifiers);
            return Regex.Replace(text, Regex.Escape(token.Text) + @"(?!\d)", _ => other);
        }

        var piece = random.Percent(5) ? new string(random.Pick(["长", "w"])[0], 5000) : random.Pick(Characters);
        return text.Insert(token.Span.Start + random.Next(token.Span.Length + 1), piece);
    }

    private static List<(SyntaxToken Token, bool IsIdentifier)> SlotsOf(IEnumerable<EntrySyntax> entries) =>
    [
        .. entries
            .SelectMany(static entry => new[] { entry.Identifier, entry.Value, entry.Prose?.Content }
                .Concat((entry.Block?.Members ?? []).OfType<ProseSyntax>().Select(static prose => prose.Content))
                .OfType<SyntaxToken>().Select(token => (token, token == entry.Identifier))),
    ];
}
