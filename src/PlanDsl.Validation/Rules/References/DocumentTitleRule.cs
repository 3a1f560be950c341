using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.References;

/// <summary>
/// A document that prose names is the declared one (依据, 简称) if its long title differs in one character, or is another
/// title of the same number. Years, ordinals and what tells documents apart are no slips.
/// </summary>
/// <remarks>{0}: title as written; {1}: the declared title.</remarks>
internal sealed class DocumentTitleRule() : ProseRule(new(
    "PLN3109",
    Severity.Warning,
    new("文件标题和声明的对不上", "Document title unlike the declared one"),
    new("正文写《{0}》，声明的是《{1}》。", "The text says \"{0}\"; declared is \"{1}\"."),
    new("查对原文件，改正写错的一处。", "Look the document up and correct one.")))
{
    /// <summary>Of shorter titles a character may make another document.</summary>
    private const int ShortestTitle = 10;

    private const int LongestTitle = 200;

    private const int MostDeclared = 200;

    /// <summary>What makes another document of a title: 印发 and 转发, 省 and 市, 一 and 二.</summary>
    private const string TellsApart =
        "0123456789〇一二三四五六七八九十甲乙丙丁上下前后新旧省市县区州国乡镇村街内外东西南北中大小印转批修补";

    protected override IEnumerable<Diagnostic> Check(PlanModel plan, ImmutableArray<WrittenText> prose)
    {
        // No plan has more; with each title of the text each of them is compared.
        var declared = DocumentMention.Declared(plan).Take(MostDeclared).ToImmutableArray();
        if (declared.IsEmpty)
        {
            yield break;
        }

        var titles = declared.Select(static d => d.Document.PlainTitle).ToHashSet(StringComparer.Ordinal);
        foreach (var text in prose)
        {
            foreach (var mention in DocumentMention.In(text).Where(m => !titles.Contains(m.PlainTitle)))
            {
                foreach (var (document, location) in declared)
                {
                    if (!IsSlip(mention.PlainTitle, document.PlainTitle) && !IsOtherTitle(mention, document))
                    {
                        continue;
                    }

                    yield return Report(text, mention.Start, mention.Title.Length, mention.Title, document.Title) with
                    {
                        Related = [new RelatedLocation(location, new Bilingual("声明在这里", "Declared here"))],
                    };
                    break;
                }
            }
        }
    }

    /// <summary>Whether one whole number has two titles, neither of which is a part of the other.</summary>
    private static bool IsOtherTitle(DocumentMention one, DocumentMention other) =>
        one.PlainNumber is { } number && number == other.PlainNumber && !number.StartsWith('〔')
        && !one.PlainTitle.Contains(other.PlainTitle, StringComparison.Ordinal)
        && !other.PlainTitle.Contains(one.PlainTitle, StringComparison.Ordinal);

    /// <summary>One character more, less, or another; or two neighbours that changed places.</summary>
    private static bool IsSlip(string one, string other)
    {
        if (Math.Min(one.Length, other.Length) < ShortestTitle
            || Math.Max(one.Length, other.Length) > LongestTitle
            || Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var (start, end) = (0, 0);
        var shorter = Math.Min(one.Length, other.Length);
        while (start < shorter && one[start] == other[start])
        {
            start++;
        }

        while (end < shorter - start && one[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        var (here, there) = (one[start..^end], other[start..^end]);
        var isSwapped = here.Length == 2 && there.Length == 2 && here[0] == there[1] && here[1] == there[0];
        return (isSwapped || (here.Length <= 1 && there.Length <= 1))
            && (here + there).AsSpan().IndexOfAny(TellsApart) < 0;
    }
}
