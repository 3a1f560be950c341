namespace PlanDsl.Syntax.Values;

/// <summary>What a rule can do with figures, by a word before brackets.</summary>
public enum RuleFunction
{
    /// <summary>合计: added up.</summary>
    Sum,

    /// <summary>条数: the rows of a list.</summary>
    Count,

    /// <summary>绝对值: without its sign.</summary>
    Absolute,

    /// <summary>最大: the greatest.</summary>
    Maximum,

    /// <summary>最小: the least.</summary>
    Minimum,

    /// <summary>四舍五入: to so many digits behind the point.</summary>
    Round,

    /// <summary>同填: all are filled in, or none.</summary>
    Together,

    /// <summary>互斥: at most one.</summary>
    Exclusive,

    /// <summary>至少一项: one or more.</summary>
    Some,

    /// <summary>恰好一项: one and no other.</summary>
    One,
}
