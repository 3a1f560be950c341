using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>Who is responsible, by role.</summary>
/// <param name="Shares">Roles in the author's order, each with its bodies.</param>
/// <param name="Closing">The closing words, such as 按职责分工协作; null if there are none.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record ResponsibilitySymbol(
    ImmutableArray<ResponsibilityShare> Shares, string? Closing, Location Location)
{
    /// <summary>Every body named, in order.</summary>
    public IEnumerable<BodyReference> Bodies => Shares.SelectMany(static s => s.Bodies);

    /// <summary>In words: 甲牵头，乙、丙配合，按职责分工负责.</summary>
    public string Words => ResponsibilityWords.InSentence(this, TailStyle.Usual);
}

/// <summary>The bodies of one role.</summary>
/// <param name="Role">The role's word, such as 牵头 or 配合; null for bodies without one.</param>
/// <param name="Bodies">The bodies; at least one.</param>
public sealed record ResponsibilityShare(string? Role, ImmutableArray<BodyReference> Bodies);
