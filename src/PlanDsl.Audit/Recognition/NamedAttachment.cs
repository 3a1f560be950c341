using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Recognition;

/// <summary>A name in an attachment note (7.3.4).</summary>
/// <param name="Paragraph">Where it stands.</param>
/// <param name="Number">Its number; 0 if it has none.</param>
/// <param name="Mark">What stands behind the number; empty if there is no number.</param>
/// <param name="Name">The name.</param>
internal sealed record NamedAttachment(WordParagraph Paragraph, int Number, string Mark, string Name);
