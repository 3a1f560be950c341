using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>
/// The words by which prose cites a fact: {行动期间}, {总结.截止}, {总结.截止2}. Facts are kept under these words and no others.
/// </summary>
public static class CitedWords
{
    /// <summary>Facts of the plan itself, cited without a name.</summary>
    public static ImmutableArray<Word> OfPlan { get; } =
        Keywords(Keyword.Plan, Keyword.Period, Keyword.Basis, Keyword.AlsoFollowedBy);

    /// <summary>Facts of what is named before the point; a number may follow.</summary>
    public static ImmutableArray<Word> OfNamed { get; } =
    [
        .. Keywords(
            Keyword.Reporter, Keyword.Deadline, Keyword.Receiver, Keyword.CopyTo, Keyword.Deliverable, Keyword.Channel,
            Keyword.Approval, Keyword.Definition, Keyword.Point, Keyword.During, Keyword.DueBy, Keyword.Number,
            Keyword.Responsibility, Keyword.Leader, Keyword.DeputyLeader, Keyword.Members, Keyword.Office,
            Keyword.OfficeHead, Keyword.MatrixRow),
        .. ChoiceTable.Shares, AttributeTable.Parts, AttributeTable.Regions, AttributeTable.Except,
        AttributeTable.Phone, AttributeTable.Email, AttributeTable.Definition, ValueWords.Subject,
    ];

    private static ImmutableArray<Word> Keywords(params Keyword[] keywords) => [.. keywords.Select(KeywordTable.Get)];
}
