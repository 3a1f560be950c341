namespace PlanDsl.Audit.Recognition;

/// <summary>The formats of GB/T 9704-2012, 7 and 10.</summary>
internal enum OfficialFormat
{
    /// <summary>No head: a form, a plan, an attachment on its own.</summary>
    None,

    /// <summary>文件 (7).</summary>
    Ordinary,

    /// <summary>信函 (10.1).</summary>
    Letter,

    /// <summary>命令 (10.2).</summary>
    Order,

    /// <summary>纪要 (10.3).</summary>
    Minutes,
}
