namespace PlanDsl.Audit.Pages;

/// <summary>The formats of official documents, as the head of the first page tells them apart (7.2 and 10).</summary>
internal enum HeadFormat
{
    /// <summary>No red: no head.</summary>
    None,

    /// <summary>One red rule below a red mark.</summary>
    Common,

    /// <summary>A pair of red rules (10.1).</summary>
    Letter,

    /// <summary>A red mark without rules (10.2).</summary>
    Order,
}
