using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics;

/// <summary>A stretch of days.</summary>
/// <param name="First">Its first day; null if it is not written, or is that of a document without a date.</param>
/// <param name="Last">Its last day; null if it has no end (长期坚持, 从即日起).</param>
/// <param name="Printed">As the author wrote it.</param>
/// <param name="Location">Where it is written.</param>
public sealed record CampaignPeriod(DateOnly? First, DateOnly? Last, string Printed, Location Location)
{
    /// <summary>Whether it begins on the day of the document: 即日起.</summary>
    public bool IsFromIssue { get; init; }

    /// <summary>Whether prose says it already, so that the item does not print it (句内).</summary>
    public bool IsInText { get; init; }

    /// <summary>Whether it was reported as none, and only its words are known.</summary>
    public bool IsUnread { get; init; }

    /// <summary>How long it says it is (共 3个月); null if it does not say.</summary>
    public SpanText? Length { get; init; }

    /// <summary>The same as written.</summary>
    public string? PrintedLength { get; init; }

    /// <summary>The stretches, in order, if there are several (3月—4月、9月—10月); else empty.</summary>
    public ImmutableArray<CampaignPeriod> Parts { get; init; } = [];

    /// <summary>Whether a day lies in it; where an end is not known, it does not exclude.</summary>
    public bool Contains(DateOnly day) =>
        Parts.IsEmpty ? !(day < First) && !(day > Last) : Parts.Any(p => p.Contains(day));

    /// <summary>Whether it shares a day with another one that does not begin earlier.</summary>
    public bool Overlaps(CampaignPeriod other) => Parts.IsEmpty
        ? (other.Parts.IsEmpty ? other.First <= Last && !(other.Last < First) : other.Parts.Any(Overlaps))
        : Parts.Any(p => p.Overlaps(other));
}
