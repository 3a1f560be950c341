namespace PlanDsl.Syntax.Values;

/// <summary>Words for a year.</summary>
public enum YearWord
{
    /// <summary>None.</summary>
    None,

    /// <summary>今年, 本年, 当年, 全年, 年内: the year of the document.</summary>
    This,

    /// <summary>明年, 来年: the year after that of the document.</summary>
    Next,

    /// <summary>次年, 翌年: the year after that of the campaign; in 每年, the year after each.</summary>
    Following,
}
