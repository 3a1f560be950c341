namespace PlanDsl.Rendering;

/// <summary>A line of text on a page.</summary>
/// <param name="Text">Its characters, without the spaces between words.</param>
/// <param name="Place">Where its type stands; taller than its ink.</param>
/// <param name="Gaps">The white between its words, in mm: LibreOffice sets figures apart from Chinese characters
/// even where a Word file says not to.</param>
public sealed record TextLine(string Text, Box Place, double Gaps)
{
    /// <summary>Its width without the gaps, in mm.</summary>
    public double SetWidth => Place.Width - Gaps;
}
