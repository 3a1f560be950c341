using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics;

/// <summary>How a figure counts: what it may be, and how several become one.</summary>
public sealed record FieldCounting
{
    /// <summary>Of a figure that says nothing of it.</summary>
    public static FieldCounting Ordinary { get; } = new();

    /// <summary>汇总: how the figures of several units become one.</summary>
    public RollUp RollUp { get; init; }

    /// <summary>Whether the plan says so; otherwise its unit decides.</summary>
    public bool IsRollUpSaid { get; init; }

    /// <summary>时间: what it says of its period, and so how the figures of several periods become one.</summary>
    public TimeKind Time { get; init; }

    /// <summary>空白: what a blank means.</summary>
    public BlankMeaning Blank { get; init; }

    /// <summary>可负: whether it may be below zero.</summary>
    public bool MayBeNegative { get; init; }

    /// <summary>范围: what it may be; null for whatever is not below zero.</summary>
    public RangeText? Range { get; init; }

    /// <summary>常见: what it ordinarily is; null if the plan does not say.</summary>
    public RangeText? Usual { get; init; }

    /// <summary>All that is not ordinary, as baselines print it.</summary>
    public override string ToString() => string.Concat(
        RollUp == RollUp.Sum ? string.Empty : $" 汇总 {RollUp}",
        Time == TimeKind.Flow ? string.Empty : $" 时间 {Time}",
        Blank == BlankMeaning.Unfilled ? string.Empty : $" 空白 {Blank}",
        MayBeNegative ? " 可负" : string.Empty,
        Range is null ? string.Empty : $" 范围 {Range}",
        Usual is null ? string.Empty : $" 常见 {Usual}");
}

/// <summary>How the figures of several units become one.</summary>
public enum RollUp
{
    /// <summary>求和: they are added.</summary>
    Sum,

    /// <summary>最大: the largest of them.</summary>
    Max,

    /// <summary>最小: the smallest of them.</summary>
    Min,

    /// <summary>不汇总: they do not become one, as rates and averages do not.</summary>
    None,
}

/// <summary>What a figure says of its period.</summary>
public enum TimeKind
{
    /// <summary>时期: what happened in it.</summary>
    Flow,

    /// <summary>时点: what is there at its end.</summary>
    Stock,

    /// <summary>累计: all from the beginning up to its end.</summary>
    Cumulative,
}

/// <summary>What it means that nothing is filled in.</summary>
public enum BlankMeaning
{
    /// <summary>The plan does not say: it is not filled in.</summary>
    Unfilled,

    /// <summary>计零: it is zero.</summary>
    Zero,

    /// <summary>不详: there is a figure that nobody knows.</summary>
    Unknown,

    /// <summary>非本单位: it is not this unit's to fill in.</summary>
    NotMine,

    /// <summary>报错: it must be filled in.</summary>
    Refused,
}
