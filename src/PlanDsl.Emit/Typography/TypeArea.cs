namespace PlanDsl.Emit.Typography;

/// <summary>
/// The page of GB/T 9704-2012, as content is fitted to it and templates are held to it. How a template lays it out is
/// data; the audit has its own, for it is a second opinion.
/// </summary>
public static class TypeArea
{
    /// <summary>Width of the paper in mm (5.1).</summary>
    public const double PaperWidth = 210;

    /// <summary>Height of the paper in mm (5.1).</summary>
    public const double PaperHeight = 297;

    /// <summary>Width of the text in mm; the height of the text of a page on its side (5.2.1).</summary>
    public const double Width = 156;

    /// <summary>Height of the text in mm; the width of the text of a page on its side (5.2.1).</summary>
    public const double Height = 225;

    /// <summary>Lines of a page (5.2.3).</summary>
    public const int Lines = 22;

    /// <summary>Characters of a line (5.2.3).</summary>
    public const int Characters = 28;

    /// <summary>Characters of a title's line: of 二号, 22 pt, in 442.2 pt (7.3.1).</summary>
    public const double TitleCharacters = 20;
}
