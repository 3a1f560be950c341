namespace PlanDsl.Emit.Origins;

/// <summary>Why something is printed that no place of a source decides. The list is closed.</summary>
public enum GeneratedReason
{
    /// <summary>Space that the standard leaves.</summary>
    BlankLine,

    /// <summary>A line of a title ends here.</summary>
    LineBreak,

    /// <summary>A number that is counted.</summary>
    Number,

    /// <summary>Words and marks that a form of document has: 附件：, 联系人：, brackets.</summary>
    Wording,

    /// <summary>Room to fill something in.</summary>
    Blank,

    /// <summary>No plan at all: what the program prints to get ready, or a test.</summary>
    Sample,
}
