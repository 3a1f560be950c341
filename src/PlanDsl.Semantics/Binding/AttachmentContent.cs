using System.Collections.Immutable;

namespace PlanDsl.Semantics.Binding;

/// <summary>What stands in an attachment.</summary>
/// <param name="Content">Paragraphs, items, tables.</param>
internal sealed record AttachmentContent(ImmutableArray<ContentSymbol> Content);
