using System.Collections.Immutable;

namespace PlanDsl.Audit;

/// <summary>What a Word file says against the standard.</summary>
public sealed record AuditReport
{
    /// <summary>Why nothing could be said; null if the file was read.</summary>
    public UnreadableFile? Problem { get; init; }

    /// <summary>The profile that the page was judged by.</summary>
    public PageProfile Profile { get; init; }

    /// <summary>Whether the profile was read from the margins, not asked for.</summary>
    public bool ProfileIsAssumed { get; init; }

    /// <summary>The deviations in the order of the gates.</summary>
    public ImmutableArray<AuditFinding> Findings { get; init; } = [];

    /// <summary>Every gate with what came of it, in the order of the table.</summary>
    public ImmutableArray<GateOutcome> Gates { get; init; } = [];

    /// <summary>The fonts that the file sets Chinese characters in, by name.</summary>
    public ImmutableArray<string> Fonts { get; init; } = [];

    /// <summary>What was measured on the pages; null if they were not laid out.</summary>
    public RenderedReport? Rendered { get; init; }
}
