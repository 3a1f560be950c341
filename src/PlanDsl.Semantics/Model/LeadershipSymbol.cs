using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>Who leads the campaign (领导小组).</summary>
public sealed record LeadershipSymbol : ContentSymbol
{
    /// <summary>What such groups are called, longer words first: the end of a name says which it is.</summary>
    private static readonly string[] Kinds =
    [
        "工作领导小组", "联席会议", "协调机制", "工作机制", "领导小组", "协调小组", "推进小组", "工作小组", "工作专班", "委员会", "工作组",
        "指挥部", "专班", "小组",
    ];

    /// <summary>The identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The group's name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called for short: 工作专班 of 清风行动工作专班, the whole name of what is none of these.</summary>
    public string Kind
    {
        get
        {
            var open = Name.AsSpan().LastIndexOfAny('（', '(');
            var bare = open > 0 && Name[^1] is '）' or ')' ? Name[..open] : Name;
            return Array.Find(Kinds, k => bare.EndsWith(k, StringComparison.Ordinal)) ?? bare;
        }
    }

    /// <summary>Leader, deputies, members, heads of the office, in this order; only those with somebody.</summary>
    public required ImmutableArray<LeadershipRole> Roles { get; init; }

    /// <summary>Where its office is, often several bodies together; empty if it does not say.</summary>
    public ImmutableArray<BodyReference> Offices { get; init; } = [];

    /// <summary>Whether prose says where the office is, so that the group does not print it (句内).</summary>
    public bool IsOfficeInText { get; init; }

    /// <summary>How it is printed.</summary>
    public required LeadershipForm Form { get; init; }

    /// <inheritdoc/>
    public override bool IsPrinted => Form != LeadershipForm.InText;

    /// <summary>Where it is declared: its head.</summary>
    public required Location Location { get; init; }

    /// <summary>The people or bodies of a role.</summary>
    public ImmutableArray<LeaderSymbol> Of(Keyword role) =>
        [.. Roles.Where(r => r.Role == role).SelectMany(static r => r.Leaders)];
}

/// <summary>One role of a leading group.</summary>
/// <param name="Role">Leader, DeputyLeader, Members or OfficeHead.</param>
/// <param name="Leaders">Who has it, in order; at least one.</param>
/// <param name="Title">What it is called (标签 总指挥); null for the keyword's own word.</param>
public sealed record LeadershipRole(Keyword Role, ImmutableArray<LeaderSymbol> Leaders, PrintedText? Title = null);

/// <summary>Somebody in a leading group: a person, whoever holds an office, or a body.</summary>
/// <param name="Name">The person's name; null where only an office or a body is named.</param>
/// <param name="Post">
/// Office or offices, with a remark in brackets if there is one; or the body; empty for a person of no office.
/// </param>
/// <param name="Body">The registered body; null for a person or an office.</param>
/// <param name="Location">Where it is written.</param>
public sealed record LeaderSymbol(string? Name, string Post, BodyReference? Body, Location Location)
{
    /// <summary>How name and post stand to each other, as the author wrote them.</summary>
    public LeaderOrder Order { get; init; }

    /// <summary>The registered bodies that the post names: 市教育局 of 市教育局局长.</summary>
    public ImmutableArray<BodyReference> PostBodies { get; init; } = [];

    /// <summary>Whether prose says it, so that the group does not print it (句内).</summary>
    public bool IsInText { get; init; }

    /// <summary>As a sentence names it: 林某某主任, 市政府副市长许某某.</summary>
    public string Words => Join(string.Empty);

    /// <summary>Name and post as written, with something between them.</summary>
    public string Join(string between) =>
        Name is null ? Post
        : Post.Length == 0 ? Name
        : Order switch
        {
            LeaderOrder.PostFirst => Post + between + Name,
            LeaderOrder.PostInBrackets => $"{Name}（{Post}）",
            _ => Name + between + Post,
        };
}

/// <summary>How the name of somebody and the post stand to each other.</summary>
public enum LeaderOrder
{
    /// <summary>许某某 副市长</summary>
    NameFirst,

    /// <summary>副市长 许某某</summary>
    PostFirst,

    /// <summary>许某某（副市长）</summary>
    PostInBrackets,
}

/// <summary>How a leading group is printed.</summary>
public enum LeadershipForm
{
    /// <summary>名单: a line a person.</summary>
    List,

    /// <summary>职务: one sentence, by office.</summary>
    Posts,

    /// <summary>句: one sentence, by name.</summary>
    Sentence,

    /// <summary>句内: not at all; prose says it.</summary>
    InText,
}
