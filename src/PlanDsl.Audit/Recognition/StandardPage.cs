namespace PlanDsl.Audit.Recognition;

/// <summary>The page of GB/T 9704-2012, in mm where nothing else is said.</summary>
internal static class StandardPage
{
    /// <summary>Width of the paper (5.1).</summary>
    internal const double PaperWidth = 210;

    /// <summary>The paper in the twips that word processors have for it.</summary>
    internal static readonly (double Width, double Height) PaperTwips = (11906, 16838);

    /// <summary>Width of the text (5.2.1).</summary>
    internal const double Width = 156;

    /// <summary>Height of the text, and width of that of a page on its side (5.2.1).</summary>
    internal const double Height = 225;

    /// <summary>The margin at which pages are bound (5.2.1).</summary>
    internal const double Binding = 28;

    /// <summary>The margin opposite, which even pages have on the left (6.2).</summary>
    internal const double Outer = PaperWidth - Binding - Width;

    /// <summary>The lower edge of the text, from the upper edge of the paper (5.2.1).</summary>
    internal const double TextBottom = 37 + Height;

    /// <summary>The height of a line under a profile, twips.</summary>
    internal static double LineOf(PageProfile profile) => profile == PageProfile.Classic37 ? 579 : 592;

    /// <summary>Lines of a page (5.2.3).</summary>
    internal const int Lines = 22;

    /// <summary>Characters of a line (5.2.3).</summary>
    internal const int Characters = 28;

    /// <summary>Width of the text in points.</summary>
    internal const double Points = 442.2;
}
