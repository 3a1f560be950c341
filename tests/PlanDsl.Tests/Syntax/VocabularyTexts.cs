using PlanDsl.Syntax;

namespace PlanDsl.Tests.Syntax;

/// <summary>
/// Small files, made from the vocabulary alone, that hold every word a keyword can have. What is no word of the
/// language in them is Latin or a figure, so that a Chinese word that did not become an English one is seen.
/// </summary>
internal static class VocabularyTexts
{
    /// <summary>The files for one keyword: plain, with each attribute, each choice, each word of its value.</summary>
    internal static IEnumerable<string> Of(Keyword keyword)
    {
        var info = KeywordTable.Get(keyword);
        var main = Plain(info);
        yield return File(info, main);
        foreach (var attribute in info.Attributes)
        {
            yield return File(info, $"{main}；{attribute.Zh}{(attribute.Shape == AttributeShape.Mark ? "" : " 2")}");
            foreach (var choice in attribute.Choices)
            {
                yield return File(info, $"{main}；{attribute.Zh} {choice.Zh}");
            }
        }

        foreach (var choice in info.Choices)
        {
            yield return File(info, info.ValueKind == ValueKind.Responsibility ? $"{choice.Zh} a、b" : choice.Zh);
        }

        if (info.Attributes.Contains(AttributeTable.TotalOf))
        {
            yield return File(info, $"{main}；合计 全部");
            yield return File(info, $"{main}；合计 b = 60 每 c");
        }

        if (info.Attributes.Contains(AttributeTable.Decimals))
        {
            yield return File(info, $"{main}；2位小数");
            yield return File(info, $"{main}；小数 2位");
        }

        if (info.ValueKind == ValueKind.Sentence)
        {
            yield return File(info, "a {b：c，2位小数} d");
        }

        foreach (var rule in info.ValueKind == ValueKind.Rule ? Rules() : [])
        {
            yield return File(info, rule);
        }
    }

    /// <summary>Chinese characters that are left in a file.</summary>
    internal static IEnumerable<string> ChineseWordsIn(string text) =>
        text.Split([' ', '\n', '：', '；', '、', '，', '（', '）']).Where(static w => w.Any(static c => c > 0x2FFF));

    private static IEnumerable<string> Rules() =>
    [
        "若 a = 0 且 非 b = 1 或 c > 2 则 合计（d） = e",
        "2行 = （3 + 13）行 且 07行1栏 ≥ 3栏 或 1列 = 2列",
        .. ValueWords.Comparisons.Select(static w => $"a {w.Zh} b"),
        .. ValueWords.States.Select(static w => $"a {w.Zh}"),
        .. ValueWords.Functions.Select(static w => $"{w.Zh}（b） = c"),
        .. ValueWords.Scopes.Select(static w => $"{w.Zh}.b = c"),
    ];

    private static string Plain(KeywordInfo info) => info.ValueKind switch
    {
        ValueKind.Choice => info.Choices[0].Zh,
        ValueKind.Levels => $"1. {info.Choices[0].Zh}",
        ValueKind.Rule => "a = b",
        _ => "a",
    };

    private static string File(KeywordInfo info, string value)
    {
        var head = Head(info, value);
        var text = info.Value == Need.None && info.Body.HasFlag(BodyKind.Prose) ? $"{head} \"\"\"\na\n\"\"\"\n"
            : $"{head}\n";
        while (!info.Parents.IsEmpty)
        {
            info = KeywordTable.Get(info.Parents[0]);
            text = $"{Head(info, "a")} {{\n{Indented(text)}}}\n";
        }

        return text;
    }

    private static string Indented(string text) =>
        string.Concat(text.TrimEnd('\n').Split('\n').Select(static line => $"  {line}\n"));

    private static string Head(KeywordInfo info, string value) =>
        info.Zh + (info.Identifier == Need.Required ? " a" : "") + (info.Value == Need.None ? "" : $"：{value}");
}
