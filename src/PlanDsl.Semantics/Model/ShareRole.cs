using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What the roles of responsibilities are, beyond their words; what is printed of it tells a role.</summary>
public static class ShareRole
{
    private static readonly KeywordInfo Roles = KeywordTable.Get(Keyword.Responsibility);

    /// <summary>Ends of an author's own role that names somebody rather than what they do: 包保领导, 责任科室.</summary>
    private static readonly string[] Nouns =
        ["单位", "部门", "处室", "科室", "机关", "机构", "领导", "组长", "负责人", "责任人", "联系人", "人员", "人"];

    private static readonly string[] Supporting =
    [
        Word(ChoiceWord.Support), Word(ChoiceWord.TakePart), Word(ChoiceWord.Guide), Word(ChoiceWord.Assist),
        Word(ChoiceWord.HelpHandle), Word(ChoiceWord.JoinIn), Word(ChoiceWord.TogetherWith), Word(ChoiceWord.Supervise),
    ];

    /// <summary>牵头.</summary>
    public static string Lead { get; } = Word(ChoiceWord.Lead);

    /// <summary>责任, which says no more than that a body is responsible.</summary>
    public static string Plain { get; } = Word(ChoiceWord.Responsible);

    /// <summary>Whether those who have it help others to do the work: they stand in a column of their own.</summary>
    public static bool IsSupporting(string? role) => role is not null && Supporting.Contains(role);

    /// <summary>Whether a sentence has it before the bodies: 会同公安局.</summary>
    internal static bool StandsBefore(string? role) => role == Word(ChoiceWord.TogetherWith);

    /// <summary>Whether it is a label that a colon follows: 包保领导：市局.</summary>
    internal static bool IsLabel(string? role) =>
        role == Plain || (role is not null && Array.Exists(Nouns, n => role.EndsWith(n, StringComparison.Ordinal)));

    private static string Word(ChoiceWord word) => Roles.Get(word).Zh;
}
