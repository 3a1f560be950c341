namespace PlanDsl.Forms;

/// <summary>一个数说的是哪段时间，因此各期的数怎样合成一个。</summary>
public enum FieldTime
{
    /// <summary>本期发生的：各期相加。</summary>
    Flow,

    /// <summary>期末时有的：取最后一期。</summary>
    Stock,

    /// <summary>从开始累计的：取最后一期。</summary>
    Cumulative,
}
