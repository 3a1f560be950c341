namespace PlanDsl.Emit.Schema;

/// <summary>What a rule does with several figures, or asks of several fields.</summary>
public enum SchemaFunction
{
    /// <summary>绝对值: without its sign.</summary>
    Absolute,

    /// <summary>最大: the greatest.</summary>
    Maximum,

    /// <summary>最小: the least.</summary>
    Minimum,

    /// <summary>四舍五入: the first, to as many digits behind the point as the second says.</summary>
    Round,

    /// <summary>同填: all are filled in, or none.</summary>
    Together,

    /// <summary>互斥: at most one is filled in, 0 and 否 aside.</summary>
    Exclusive,

    /// <summary>至少一项: one or more are filled in, 0 and 否 aside.</summary>
    Some,

    /// <summary>恰好一项: one is filled in and no other, 0 and 否 aside.</summary>
    One,
}
