using PlanDsl.Syntax;

namespace PlanDsl.Semantics.Binding;

/// <summary>
/// The values of keywords that take one of a few words. Binders compare with this table and the formatter spells by it,
/// so a new choice is a line here and a case in its binder.
/// </summary>
internal static class ChoiceTable
{
    private static readonly KeywordChoices[] All =
    [
        new(Keyword.Remarks, [new("按行", "row"), new("按组", "group"), new("无", "none")]),
        new(Keyword.Number, [new("无", "none")]),
        new(Keyword.Status,
            [
                new("征求意见稿", "for-comment"), new("讨论稿", "for-discussion"), new("送审稿", "for-approval"),
                new("草案", "draft"), new("试行", "trial"),
            ]),
    ];

    /// <summary>The choices of every keyword that has some.</summary>
    internal static IEnumerable<KeywordChoices> Keywords => All;

    /// <summary>The Chinese spelling of a choice, by which it is known; null if the keyword has no such one.</summary>
    internal static string? Find(Keyword keyword, string word) =>
        Array.Find(Of(keyword).Choices, c => c.Fits(word))?.Zh;

    /// <summary>The choices of a keyword, for messages.</summary>
    internal static string Names(Keyword keyword) => string.Join('、', Of(keyword).Choices.Select(static c => c.Zh));

    private static KeywordChoices Of(Keyword keyword) => Array.Find(All, c => c.Keyword == keyword)!;

    /// <summary>The choices of one keyword.</summary>
    internal sealed record KeywordChoices(Keyword Keyword, Spelling[] Choices);
}
