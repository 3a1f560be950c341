namespace PlanDsl.Emit.Tables;

/// <summary>What a table cell is for.</summary>
public enum CellRole
{
    /// <summary>Caption of a column: centred.</summary>
    Header,

    /// <summary>Name of the department that the rows belong to: centred, merged downwards.</summary>
    Group,

    /// <summary>Label of a figure: left.</summary>
    Label,

    /// <summary>A figure to fill in: centred.</summary>
    Figure,

    /// <summary>A text to fill in: left.</summary>
    Remark,

    /// <summary>Running text with several blanks: left.</summary>
    Sentence,

    /// <summary>Caption inside the table, over the rows of a classification: centred.</summary>
    Caption,

    /// <summary>Plain text: left.</summary>
    Text,

    /// <summary>Plain text, centred.</summary>
    Centred,

    /// <summary>Plain text at the right.</summary>
    Right,
}
