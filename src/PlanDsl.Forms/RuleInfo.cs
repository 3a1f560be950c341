using System;
using System.Collections.Generic;

namespace PlanDsl.Forms;

/// <summary>一条审核关系。</summary>
/// <param name="Id">标识。</param>
/// <param name="Severity">不符合时的程度。</param>
/// <param name="Text">关系式。</param>
/// <param name="FieldIds">涉及的各项。</param>
public sealed record RuleInfo(string Id, Severity Severity, string Text, IReadOnlyList<string> FieldIds)
{
    /// <summary>有的项没有填时怎么办。</summary>
    public MissingMode Missing { get; init; }

    /// <summary>两边相差多少以内算相符。</summary>
    public decimal Tolerance { get; init; }

    /// <summary>两边相差右边的百分之几以内算相符，0.01 是百分之一。</summary>
    public decimal Share { get; init; }

    /// <summary>从哪天起：报告期在这一天或者以后结束的才查；一直查则为 null。</summary>
    public DateOnly? From { get; init; }

    /// <summary>到哪天止：报告期在这一天或者以前结束的才查；一直查则为 null。</summary>
    public DateOnly? Until { get; init; }

    /// <summary>只查这些单位，简称或者全称；都查则为空。</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>是否试行：不符合的只提示。</summary>
    public bool IsTrial { get; init; }

    /// <summary>豁免。</summary>
    public IReadOnlyList<WaiverInfo> Waivers { get; init; } = [];
}
