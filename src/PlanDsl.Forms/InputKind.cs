namespace PlanDsl.Forms;

/// <summary>填报内容的种类。</summary>
public enum InputKind
{
    /// <summary>整数，不小于 0。</summary>
    Whole,

    /// <summary>可以带小数的数，不小于 0。</summary>
    Decimal,

    /// <summary>文字。</summary>
    Text,

    /// <summary>日期或者日期的一部分，按表上印的写法。</summary>
    Date,

    /// <summary>年月日齐全的日期。</summary>
    Day,

    /// <summary>几个选项中的一个。</summary>
    Choice,

    /// <summary>是或者否。</summary>
    YesNo,
}
