namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>A font and what stands in for it where it is not installed.</summary>
/// <param name="Name">Its name, as the styles use it.</param>
/// <param name="Alternative">The font that a word processor takes instead.</param>
/// <param name="Family">Its class, for machines that have neither.</param>
/// <param name="Files">The names by which a PDF shows it.</param>
internal sealed record FontLayout(string Name, string Alternative, string Family, string[] Files);
