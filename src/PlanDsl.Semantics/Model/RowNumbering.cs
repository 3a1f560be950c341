namespace PlanDsl.Semantics;

/// <summary>Whether a form's rows are numbered, and from where.</summary>
public enum RowNumbering
{
    /// <summary>无: not at all.</summary>
    None,

    /// <summary>连续: through the whole form.</summary>
    Whole,

    /// <summary>按组: from 1 in each group.</summary>
    Group,
}
