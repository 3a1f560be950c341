using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Fuzz.Laws;

/// <summary>
/// The Chinese words of the language that a file in English still has, wherever the vocabulary lets a word stand.
/// Written apart from the formatter, by cutting at marks and white space alone.
/// </summary>
internal static class ForeignWords
{
    private static readonly char[] Spaces = [' ', '\t', '\u3000', '\u00A0'];
    private static readonly char[] Marks = [.. Spaces, '、', ',', '，', '：', ':', '（', '）', '(', ')'];

    public static IEnumerable<string> In(SyntaxTree english) => english.Root.Members.SelectMany(In);

    private static IEnumerable<string> In(MemberSyntax member)
    {
        if (member is not EntrySyntax entry || entry.Keyword == Keyword.Unknown)
        {
            return [];
        }

        var info = KeywordTable.Get(entry.Keyword);
        return [
            .. entry.KeywordToken.Text == info.En ? [] : (string[])[entry.KeywordToken.Text],
            .. OfValue(entry.Value?.Text ?? "", info),
            .. entry.Block?.Members.SelectMany(In) ?? [],
        ];
    }

    private static IEnumerable<string> OfValue(string value, KeywordInfo info)
    {
        var segments = Segments(value);
        ImmutableArray<Word> mayStand = info.ValueKind switch
        {
            ValueKind.Choice or ValueKind.Number or ValueKind.Levels => [.. info.Choices],
            ValueKind.Rule => [.. ValueWords.OfRules, .. ValueWords.Comparisons, .. ValueWords.States],
            _ => [],
        };
        var begins = info.ValueKind == ValueKind.Responsibility
            ? segments.Where(s => info.Choices.Any(c => c.Zh == FirstWord(s)))
            : segments.Skip(1).Where(s => info.Attributes.Any(
                a => a.Zh == s.Trim(Spaces).Split(Spaces)[0] && a.FitsUse(s.Trim(Spaces) != a.Zh)));

        // A colon parts nothing in a choice: 状态：态：试行 is no choice, and is reported as it stands.
        var marks = info.ValueKind == ValueKind.Choice ? Marks.Except(['：', ':']) : Marks;
        return begins.Concat(segments[0].Split([.. marks]).Where(w => mayStand.Any(m => m.Zh == w)));
    }

    private static string FirstWord(string segment) => segment.Trim(Marks).Split(Marks)[0];

    /// <summary>
    /// What stands between semicolons outside brackets and quotes. A square replaces what a word cannot go on into:
    /// quotes and brackets other than round ones.
    /// </summary>
    private static List<string> Segments(string value)
    {
        List<string> segments = [""];
        var closers = new Stack<char>();
        foreach (var c in value)
        {
            var isRead = !closers.Any(static closer => closer is not ('）' or ')'));
            if (closers.Count > 0 && c == closers.Peek())
            {
                closers.Pop();
                segments[^1] += c is '）' or ')' && isRead ? c : "";
            }
            else if ("“\"〝《〈「『【〔［[{｛‘（(".IndexOf(c, StringComparison.Ordinal) is >= 0 and var at)
            {
                closers.Push("”\"〞》〉」』】〕］]}｝’）)"[at]);
                segments[^1] += !isRead ? "" : c is '（' or '(' ? c : '□';
            }
            else if (closers.Count == 0 && c is (';' or '；'))
            {
                segments.Add("");
            }
            else if (isRead)
            {
                segments[^1] += c;
            }
        }

        return segments;
    }
}
