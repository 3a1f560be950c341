using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A reporting duty: who hands in what, when, to whom, and how.</summary>
public sealed record ReportingSymbol
{
    /// <summary>The identifier.</summary>
    public required string Id { get; init; }

    /// <summary>What it stands in: the plan, the notice, a chapter, an item or a form.</summary>
    public Keyword Home { get; init; } = Keyword.Plan;

    /// <summary>The head of the chapter, item or form that it stands in; null in the plan itself.</summary>
    public Location? HomeLocation { get; init; }

    /// <summary>Who reports.</summary>
    public required ImmutableArray<BodyReference> Reporters { get; init; }

    /// <summary>By when, one value a line; empty if it does not say.</summary>
    public ImmutableArray<DeadlineValue> Deadlines { get; init; } = [];

    /// <summary>To whom, step by step: each step hands on to the next. Empty if it does not say.</summary>
    public ImmutableArray<ReportingStep> Route { get; init; } = [];

    /// <summary>Every receiver, of all steps.</summary>
    public required ImmutableArray<BodyReference> Receivers { get; init; }

    /// <summary>Who gets a copy.</summary>
    public required ImmutableArray<BodyReference> CopyTo { get; init; }

    /// <summary>Parts that go to somebody else (分送), in order.</summary>
    public ImmutableArray<ReportingSplit> Splits { get; init; } = [];

    /// <summary>How it is handed in (渠道), in order; empty if it does not say.</summary>
    public ImmutableArray<ReportingChannel> Channels { get; init; } = [];

    /// <summary>Who approves it before it goes out (审定), as written.</summary>
    public ImmutableArray<string> Approvers { get; init; } = [];

    /// <summary>How its figures are counted (口径), as written; null if it does not say.</summary>
    public string? Definition { get; init; }

    /// <summary>What it must speak of (内容), each as written.</summary>
    public ImmutableArray<string> Points { get; init; } = [];

    /// <summary>What is handed in, in order.</summary>
    public required ImmutableArray<DeliverableSymbol> Deliverables { get; init; }

    /// <summary>Where it is declared.</summary>
    public required Location Location { get; init; }
}

/// <summary>One step of a reporting route.</summary>
/// <param name="Bodies">Who receives; at least one.</param>
public sealed record ReportingStep(ImmutableArray<BodyReference> Bodies);

/// <summary>A part that goes to somebody else.</summary>
/// <param name="Part">Which part, as written: 农机部分.</param>
/// <param name="Receivers">To whom.</param>
/// <param name="IsAlso">Whether it goes to the common receiver as well (另送).</param>
/// <param name="Location">Where it is declared.</param>
public sealed record ReportingSplit(
    string Part, ImmutableArray<BodyReference> Receivers, bool IsAlso, Location Location);

/// <summary>A way to hand something in.</summary>
/// <param name="Name">As written: OA, 邮箱, 书面（加盖公章）.</param>
/// <param name="Address">What follows the name, such as a mail address; null if nothing does.</param>
public sealed record ReportingChannel(string Name, string? Address)
{
    /// <summary>As a sentence names it.</summary>
    public string Printed => Name + Address;
}
