namespace PlanDsl.Rendering;

/// <summary>Text in one font.</summary>
/// <param name="Page">The number of its page, from 1.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Font">The name of the font that was used, without the prefix of a subset.</param>
/// <param name="Points">The size of the type.</param>
/// <param name="Color">As #rrggbb.</param>
public sealed record TextPiece(int Page, string Text, string Font, double Points, string Color);
