using System;
using System.Collections.Generic;

namespace PlanDsl.Forms;

/// <summary>一张统计表的说明。</summary>
public sealed record FormInfo
{
    /// <summary>方案标识。</summary>
    public required string PlanId { get; init; }

    /// <summary>方案名称。</summary>
    public required string PlanTitle { get; init; }

    /// <summary>表的标识。</summary>
    public required string Id { get; init; }

    /// <summary>表的名称。</summary>
    public required string Title { get; init; }

    /// <summary>版本，主版本.次版本。</summary>
    public required string Version { get; init; }

    /// <summary>各项的标识、种类和单位的校验码；同一版本里这些变了，校验码就不同。</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>本版本从哪天起用；方案没有写则为 null。</summary>
    public DateOnly? From { get; init; }

    /// <summary>表号；没有则为 null。</summary>
    public string? Number { get; init; }

    /// <summary>制定机关；没有则为 null。</summary>
    public string? Maker { get; init; }

    /// <summary>批准文号；没有则为 null。</summary>
    public string? Approval { get; init; }

    /// <summary>有效期至哪天；没有则为 null。</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>报告期：一次性、周、旬、月、季、半年、年；方案没有写则为 null。</summary>
    public string? Period { get; init; }

    /// <summary>各项，依表上的次序。</summary>
    public required IReadOnlyList<FieldInfo> Fields { get; init; }

    /// <summary>登记表；没有则为空。</summary>
    public IReadOnlyList<RegisterInfo> Registers { get; init; } = [];

    /// <summary>审核关系。</summary>
    public required IReadOnlyList<RuleInfo> Rules { get; init; }

    /// <summary>要求报送本表的各项报送。</summary>
    public required IReadOnlyList<ReportingInfo> Reportings { get; init; }

    /// <summary>表下的注。</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}
