namespace PlanDsl.Emit.Forms;

/// <summary>What may be written in a blank.</summary>
public enum InputKind
{
    /// <summary>A whole figure, 0 or more.</summary>
    Whole,

    /// <summary>A figure with fraction digits, 0 or more.</summary>
    Decimal,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>A date, or the part of one that the form prints.</summary>
    Date,

    /// <summary>A whole date.</summary>
    Day,

    /// <summary>One of several texts.</summary>
    Choice,

    /// <summary>Yes or no: 是 or 否.</summary>
    YesNo,
}
