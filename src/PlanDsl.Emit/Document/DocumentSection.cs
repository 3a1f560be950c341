using System.Collections.Immutable;

namespace PlanDsl.Emit.Document;

/// <summary>A part of the document that starts on a new page (the first one: on the first).</summary>
/// <param name="Orientation">How its pages lie.</param>
/// <param name="Blocks">Paragraphs and tables in order.</param>
public sealed record DocumentSection(PageOrientation Orientation, ImmutableArray<DocumentBlock> Blocks);
