namespace PlanDsl.Emit.OpenXml;

/// <summary>A font that a template asks for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Alternative">The font that a word processor takes where it is not installed.</param>
public sealed record TemplateFont(string Name, string Alternative);
