using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What a deadline counts from or waits for.</summary>
/// <param name="Printed">As printed, without the quotes that may tell an outside event apart.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsStart">Whether it is the beginning of what it names, not its end.</param>
/// <param name="Location">Where it is written.</param>
public sealed record EventReference(string Printed, EventKind Kind, bool IsStart, Location Location)
{
    /// <summary>The phase, item, chapter, duty or target that it names; null unless it is declared.</summary>
    public DeclaredSymbol? Symbol { get; init; }

    /// <summary>The day that it is itself (3月1日, 国庆节); null unless it is a date, or if that is not published.</summary>
    public DateOnly? Day { get; init; }
}

/// <summary>What an event is to a plan.</summary>
public enum EventKind
{
    /// <summary>Something outside the plan, in quotes, or the receipt of the document. It has no day.</summary>
    Outside,

    /// <summary>The document is issued: 发文, 通知印发.</summary>
    Issue,

    /// <summary>The campaign begins or ends.</summary>
    Campaign,

    /// <summary>Each phase begins or ends: 各阶段结束.</summary>
    EachPhase,

    /// <summary>Something that the plan declares begins, ends or is due.</summary>
    Declared,

    /// <summary>A day that is written: 3月1日起30日内, 国庆节后第一个工作日.</summary>
    Date,

    /// <summary>Nothing that is known; it was reported.</summary>
    Unknown,
}
