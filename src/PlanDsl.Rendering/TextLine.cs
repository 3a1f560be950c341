namespace PlanDsl.Rendering;

/// <summary>A line of text on a page.</summary>
/// <param name="Text">Its characters, without the spaces between words.</param>
/// <param name="Place">Where its type stands; taller than its ink.</param>
public sealed record TextLine(string Text, Box Place);
