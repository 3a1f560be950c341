using System.Text.RegularExpressions;

namespace PlanDsl.Audit.Recognition;

/// <summary>A number that stands before a paragraph or a clause, and its kind.</summary>
/// <param name="Kind">Which of the ways of numbering; the smaller, the higher in the text.</param>
/// <param name="Value">The number.</param>
/// <param name="Written">As written.</param>
/// <param name="Start">Where it begins.</param>
internal sealed partial record OrdinalText(OrdinalKind Kind, int Value, string Written, int Start)
{
    /// <summary>The circled digits from 1 to 20.</summary>
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private static readonly (OrdinalKind Kind, Regex Pattern)[] Patterns =
    [
        (OrdinalKind.Chapter, Chapter()), (OrdinalKind.Division, Division()), (OrdinalKind.Article, Article()),
        (OrdinalKind.One, One()), (OrdinalKind.Two, Two()), (OrdinalKind.Three, Three()), (OrdinalKind.Four, Four()),
        (OrdinalKind.Five, Five()),
    ];

    /// <summary>The number that a text begins with; null if it has none.</summary>
    internal static OrdinalText? Of(string text)
    {
        foreach (var (kind, pattern) in Patterns)
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                return Read(kind, match);
            }
        }

        return null;
    }

    /// <summary>The numbers of clauses within a text: 一是, （1）, ①.</summary>
    internal static IEnumerable<OrdinalText> Within(string text) => Clause().Matches(text).Select(static match => Read(
        match.Value switch
        {
            [.., '是'] => OrdinalKind.Clause,
            ['（' or '(', ..] => OrdinalKind.Four,
            _ => OrdinalKind.Five,
        },
        match));

    private static OrdinalText Read(OrdinalKind kind, Match match)
    {
        var digits = match.Groups["n"].Value;
        var circled = Circled.IndexOf(digits, StringComparison.Ordinal);
        return new OrdinalText(
            kind, digits.Length == 1 && circled >= 0 ? circled + 1 : ChineseNumbers.Read(digits), match.Value.Trim(),
            match.Index);
    }

    [GeneratedRegex(@"^第(?<n>[一二三四五六七八九十百]{1,5}|\d{1,3})章(?=[\s\u3000])")]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^第(?<n>[一二三四五六七八九十百]{1,5}|\d{1,3})节(?=[\s\u3000])")]
    private static partial Regex Division();

    [GeneratedRegex(@"^第(?<n>[一二三四五六七八九十百]{1,6}|\d{1,3})条(?=[\s\u3000])")]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?<n>[一二三四五六七八九十百]{1,5})[、，.．]\s*(?=\S)")]
    private static partial Regex One();

    [GeneratedRegex(@"^[（(](?<n>[一二三四五六七八九十百]{1,5})[）)]\s*(?=\S)")]
    private static partial Regex Two();

    [GeneratedRegex(@"^(?<n>[1-9１-９]\d?)[.．、](?!\d|\s*$)|^(?<n>[1-9]\d?)[.．、](?=(?:19|20)\d\d年)")]
    private static partial Regex Three();

    [GeneratedRegex(@"^[（(](?<n>[1-9１-９]\d?)[）)]\s*(?=\S)")]
    private static partial Regex Four();

    [GeneratedRegex(@"^(?<n>[①-⑳])(?=\S)")]
    private static partial Regex Five();

    [GeneratedRegex(@"(?<=^|[。；：，、;:])(?<n>[一二三四五六七八九十]{1,2})是(?=[\u4e00-\u9fff“])"
        + @"|(?<=[。；：，、;:])[（(](?<n>\d{1,2})[）)](?=[\u4e00-\u9fff《“])"
        + @"|(?<=^|[。；：，、;:])(?<n>[①-⑳])(?=[\u4e00-\u9fff《“])")]
    private static partial Regex Clause();
}
