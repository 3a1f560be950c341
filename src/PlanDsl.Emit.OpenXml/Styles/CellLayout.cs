namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>How the text of a cell looks.</summary>
/// <param name="Name">What a word processor calls the style.</param>
/// <param name="Font">Its font; null for that of the text.</param>
/// <param name="Align">How its lines stand: left, center, right or both.</param>
internal sealed record CellLayout(string Name, string? Font, string Align);
