using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>Who leads the campaign (领导小组).</summary>
public sealed record LeadershipSymbol : ContentSymbol
{
    /// <summary>The identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The group's name.</summary>
    public required string Name { get; init; }

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
        Roles.FirstOrDefault(r => r.Role == role)?.Leaders ?? [];
}

/// <summary>One role of a leading group.</summary>
/// <param name="Role">Leader, DeputyLeader, Members or OfficeHead.</param>
/// <param name="Leaders">Who has it, in order; at least one.</param>
public sealed record LeadershipRole(Keyword Role, ImmutableArray<LeaderSymbol> Leaders);

/// <summary>Somebody in a leading group: a person, whoever holds an office, or a body.</summary>
/// <param name="Name">The person's name; null where only an office or a body is named.</param>
/// <param name="Post">Office or offices, with a remark in brackets if there is one; or the body.</param>
/// <param name="Body">The registered body; null for a person or an office.</param>
/// <param name="Location">Where it is written.</param>
public sealed record LeaderSymbol(string? Name, string Post, BodyReference? Body, Location Location)
{
    /// <summary>Whether prose says it, so that the group does not print it (句内).</summary>
    public bool IsInText { get; init; }

    /// <summary>As a sentence names it: 林某某主任.</summary>
    public string Words => Name + Post;
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
