using PlanDsl.Syntax;

namespace PlanDsl.Semantics.Binding;

/// <summary>Reads 照录：理由 """…""": every line a paragraph, nothing in it is read.</summary>
internal static class VerbatimBinder
{
    internal static VerbatimSymbol Bind(EntrySyntax entry) => new(
        entry.ValueText()?.Unquote() ?? string.Empty,
        [.. ProseLines.Dedent(entry.Prose?.Content?.Text ?? string.Empty)],
        entry.HeadLocation());
}
