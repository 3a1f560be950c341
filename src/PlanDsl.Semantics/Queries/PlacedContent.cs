namespace PlanDsl.Semantics;

/// <summary>A piece of content and what it stands in.</summary>
/// <param name="Content">The piece.</param>
/// <param name="Parent">The item that it stands in; null if it stands in none.</param>
/// <param name="Chapter">The chapter that it stands in; null outside chapters.</param>
/// <param name="Attachment">The attachment that it stands in; null outside attachments.</param>
public sealed record PlacedContent(
    ContentSymbol Content, ItemSymbol? Parent, ChapterSymbol? Chapter, AttachmentSymbol? Attachment);
