using System;

namespace PlanDsl.Forms;

/// <summary>一份填报是谁的、哪一期的：有的审核关系只限一些单位或者从某一期起。</summary>
public sealed record ReturnContext
{
    /// <summary>填报单位，简称或者全称；不知道则为 null。</summary>
    public string? Unit { get; init; }

    /// <summary>是不是各单位的汇总：一个单位的范围和必填不适用。</summary>
    public bool IsTotal { get; init; }

    /// <summary>报告期的最后一天；不知道则为 null。</summary>
    public DateOnly? PeriodEnd { get; init; }
}
