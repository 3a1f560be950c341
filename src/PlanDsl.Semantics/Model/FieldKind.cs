namespace PlanDsl.Semantics;

/// <summary>What is filled in.</summary>
public enum FieldKind
{
    /// <summary>A figure, 0 or more.</summary>
    Figure,

    /// <summary>文字: a text.</summary>
    Text,

    /// <summary>日期: a whole date.</summary>
    Date,

    /// <summary>选择: one of several texts.</summary>
    Choice,

    /// <summary>是否: yes or no.</summary>
    YesNo,
}
