namespace PlanDsl.Emit.Forms;

/// <summary>What a field is in its form.</summary>
public enum FieldRole
{
    /// <summary>What the form asks for: a figure, a text, a date, a choice.</summary>
    Content,

    /// <summary>A remark on a row or a group.</summary>
    Remark,

    /// <summary>A blank above or below the table.</summary>
    Frame,
}
