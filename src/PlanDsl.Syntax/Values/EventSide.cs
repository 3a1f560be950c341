namespace PlanDsl.Syntax.Values;

/// <summary>On which side of its event a deadline lies.</summary>
public enum EventSide
{
    /// <summary>So long after it: 行动结束后5日内.</summary>
    After,

    /// <summary>Up to it, perhaps in a stretch that ends with it: 行动结束前, 行动结束前5日内.</summary>
    UpTo,

    /// <summary>So long before it: 行动结束前10日, 检查3日前.</summary>
    Ahead,
}
