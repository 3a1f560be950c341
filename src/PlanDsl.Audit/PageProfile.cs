namespace PlanDsl.Audit;

/// <summary>The two ways in which a word processor is set for the page of GB/T 9704-2012.</summary>
public enum PageProfile
{
    /// <summary>
    /// gb33476: margins of 34.58 and 32.58 mm, lines of 29.6 pt (GB/T 33476.2-2016): half of the leading is taken off,
    /// so that the ink begins at 37 mm.
    /// </summary>
    Gb33476,

    /// <summary>classic37: 37 and 35 mm typed as they stand in the standard, lines of 28.95 pt.</summary>
    Classic37,
}
