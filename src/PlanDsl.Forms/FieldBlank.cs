namespace PlanDsl.Forms;

/// <summary>没有填是什么意思。</summary>
public enum FieldBlank
{
    /// <summary>方案没有写：就是未填。</summary>
    Unfilled,

    /// <summary>就是零。</summary>
    Zero,

    /// <summary>有而不知道多少。</summary>
    Unknown,

    /// <summary>不归这个单位填。</summary>
    NotMine,

    /// <summary>必须填，没有填是错误。</summary>
    Refused,
}
