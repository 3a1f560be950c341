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

    /// <summary>Whether the first of several bodies without a role leads (首位牵头).</summary>
    public bool FirstLeads { get; init; }

    /// <summary>
    /// The shares as they are meant: where the first of a list leads, it has that role. What is printed is
    /// <see cref="Shares"/>.
    /// </summary>
    public ImmutableArray<ResponsibilityShare> Meant
    {
        get
        {
            if (!FirstLeads)
            {
                return Shares;
            }

            var first = Shares[0];
            var lead = new ResponsibilityShare(ShareRole.Lead, [first.Bodies[0]]);
            return first.Bodies.Length == 1
                ? Shares.SetItem(0, lead)
                : Shares.SetItem(0, first with { Bodies = first.Bodies.RemoveAt(0) }).Insert(0, lead);
        }
    }

    /// <summary>In words: 甲牵头，乙、丙配合，按职责分工负责.</summary>
    public string Words => ResponsibilityWords.InSentence(this, TailStyle.Usual);
}

/// <summary>The bodies of one role.</summary>
/// <param name="Role">The role's word, such as 牵头 or 配合; null for bodies without one.</param>
/// <param name="Bodies">The bodies; at least one.</param>
public sealed record ResponsibilityShare(string? Role, ImmutableArray<BodyReference> Bodies)
{
    /// <summary>What says that there are more than those named: 等, 等有关部门; null if nothing does.</summary>
    public PrintedText? AndOthers { get; init; }

    /// <summary>The bodies in words: 甲、乙等.</summary>
    /// <param name="elidesPrefix">Whether neighbours print the prefix that they share once.</param>
    internal string Print(bool elidesPrefix = false) => BodyList.Print(Bodies, elidesPrefix) + AndOthers?.Text;
}
