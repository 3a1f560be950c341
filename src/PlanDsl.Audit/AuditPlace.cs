namespace PlanDsl.Audit;

/// <summary>Where in a Word file something is; a Word file has no lines.</summary>
/// <param name="Part">Name of the part, such as word/document.xml.</param>
/// <param name="Paragraph">
/// Number of the paragraph in its part from 1, empty ones and those of tables and boxes counted; 0 for no paragraph.
/// </param>
/// <param name="Section">Number of the section from 1; 0 for the whole file.</param>
/// <param name="Table">Number of the table that it stands in, from 1; 0 if in none.</param>
/// <param name="Excerpt">The paragraph's first characters; empty if there are none.</param>
public sealed record AuditPlace(string Part, int Paragraph, int Section, int Table, string Excerpt)
{
    /// <summary>The page, from 1, of what was measured there; 0 for what was read from the file.</summary>
    public int Page { get; init; }

    /// <summary>A page of the layout.</summary>
    /// <param name="page">From 1.</param>
    public static AuditPlace OfPage(int page) => new("", 0, 0, 0, "") { Page = page };
}
