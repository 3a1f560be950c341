namespace PlanDsl.Emit.Document;

/// <summary>How a piece of a paragraph stands out.</summary>
public enum RunRole
{
    /// <summary>As its paragraph.</summary>
    Plain,

    /// <summary>
    /// The heading part of a run-in heading: font of the paragraph's heading level; what follows is body text.
    /// </summary>
    Heading,

    /// <summary>Body text after a run-in heading.</summary>
    Body,

    /// <summary>Stressed by the author.</summary>
    Emphasis,
}
