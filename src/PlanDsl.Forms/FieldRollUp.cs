namespace PlanDsl.Forms;

/// <summary>各单位的数怎样合成一个。</summary>
public enum FieldRollUp
{
    /// <summary>相加。</summary>
    Sum,

    /// <summary>取最大的。</summary>
    Max,

    /// <summary>取最小的。</summary>
    Min,

    /// <summary>不合成：比率、平均数等。</summary>
    None,

    /// <summary>由合成后的各项重算：合计。</summary>
    Recompute,
}
