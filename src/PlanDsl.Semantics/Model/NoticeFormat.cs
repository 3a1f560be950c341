namespace PlanDsl.Semantics;

/// <summary>The format of an official document (GB/T 9704-2012, 7 and 10).</summary>
public enum NoticeFormat
{
    /// <summary>文件: the common format.</summary>
    Common,

    /// <summary>信函: a letter, between red double rules (10.1).</summary>
    Letter,

    /// <summary>令 (10.2).</summary>
    Decree,

    /// <summary>命令 (10.2).</summary>
    Order,

    /// <summary>纪要: the minutes of a meeting (10.3).</summary>
    Minutes,
}
