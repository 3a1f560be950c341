namespace PlanDsl.Rendering;

/// <summary>A rectangle on a page, in mm from its upper left corner.</summary>
/// <param name="Left">The left edge.</param>
/// <param name="Top">The upper edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Bottom">The lower edge.</param>
public sealed record Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Its width in mm.</summary>
    public double Width => Right - Left;

    /// <summary>Its height in mm.</summary>
    public double Height => Bottom - Top;

    /// <summary>The middle between left and right.</summary>
    public double CentreX => (Left + Right) / 2;

    /// <summary>The middle between top and bottom.</summary>
    public double CentreY => (Top + Bottom) / 2;
}
