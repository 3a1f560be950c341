namespace PlanDsl.Semantics;

/// <summary>What a deadline belongs to.</summary>
/// <param name="Responsibility">Who answers for it; null if nobody does, or it names who reports itself.</param>
public abstract record DeadlineOwner(ResponsibilitySymbol? Responsibility);

/// <summary>A chapter.</summary>
/// <param name="Chapter">The chapter.</param>
/// <param name="Responsibility">Who answers for it; null if nobody does.</param>
public sealed record ChapterOwner(ChapterSymbol Chapter, ResponsibilitySymbol? Responsibility)
    : DeadlineOwner(Responsibility);

/// <summary>An item, a phase or measure among them.</summary>
/// <param name="Item">The item.</param>
/// <param name="Responsibility">Who answers for it; null if nobody does.</param>
public sealed record ItemOwner(ItemSymbol Item, ResponsibilitySymbol? Responsibility) : DeadlineOwner(Responsibility);

/// <summary>A target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Responsibility">Who answers for what it stands in; null if nobody does.</param>
public sealed record TargetOwner(TargetSymbol Target, ResponsibilitySymbol? Responsibility)
    : DeadlineOwner(Responsibility);

/// <summary>A reporting duty.</summary>
/// <param name="Reporting">The duty.</param>
public sealed record ReportingOwner(ReportingSymbol Reporting) : DeadlineOwner((ResponsibilitySymbol?)null);
