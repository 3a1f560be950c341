namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>A font and what stands in for it where it is not installed.</summary>
/// <param name="Name">Its name, as the styles use it.</param>
/// <param name="Alternative">The font that a word processor takes instead.</param>
/// <param name="Family">Its class, for machines that have neither.</param>
internal sealed record FontLayout(string Name, string Alternative, string Family)
{
    /// <summary>
    /// The font of characters that are not in GB 2312, names of persons and places among them; null where the font has
    /// them itself.
    /// </summary>
    public string? Beyond { get; init; }

    /// <summary>The font of characters beyond the basic plane; null for none.</summary>
    public string? Extended { get; init; }
}
