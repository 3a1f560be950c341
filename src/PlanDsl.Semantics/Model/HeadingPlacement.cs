namespace PlanDsl.Semantics;

/// <summary>Where the text below a heading begins.</summary>
public enum HeadingPlacement
{
    /// <summary>As is usual: a chapter's heading stands alone, an item's runs into its text.</summary>
    Usual,

    /// <summary>接排: on the heading's line.</summary>
    RunIn,

    /// <summary>另起: in a paragraph of its own.</summary>
    Alone,
}
