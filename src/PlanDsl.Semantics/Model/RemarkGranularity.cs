namespace PlanDsl.Semantics;

/// <summary>How remarks are written in a form.</summary>
public enum RemarkGranularity
{
    /// <summary>按行: one remark for each figure.</summary>
    Row,

    /// <summary>按组: one remark for a whole group.</summary>
    Group,

    /// <summary>无: no remark column.</summary>
    None,
}
