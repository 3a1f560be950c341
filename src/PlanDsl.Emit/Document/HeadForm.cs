namespace PlanDsl.Emit.Document;

/// <summary>How the head of a document is laid out (GB/T 9704-2012, 7.2 and 10).</summary>
public enum HeadForm
{
    /// <summary>As in 7.2, and of minutes: the mark 72 mm from the edge of the paper, a red rule.</summary>
    Common,

    /// <summary>A letter: the mark 30 mm from the edge, between red double rules (10.1).</summary>
    Letter,

    /// <summary>An order: the mark 57 mm from the edge, no rule (10.2).</summary>
    Order,
}
