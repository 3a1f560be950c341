using PlanDsl.Syntax;

namespace PlanDsl.Semantics.Binding;

/// <summary>Collects the warnings that the author accepts.</summary>
internal static class AllowBinder
{
    internal static IEnumerable<AllowSymbol> Bind(BindingContext context, EntrySyntax scope)
    {
        foreach (var entry in scope.Block?.Members.OfType<EntrySyntax>() ?? [])
        {
            if (entry is { Keyword: Keyword.Allow, Identifier: not null })
            {
                if (IsCode(entry.Identifier.Id()))
                {
                    yield return new AllowSymbol(
                        entry.Identifier.Id(),
                        entry.ValueText()?.Unquote() ?? string.Empty,
                        scope.Span,
                        entry.HeadLocation());
                }
                else
                {
                    context.Report(
                        SemanticDiagnostics.AllowWithoutCode, entry.Identifier.Location, entry.Identifier.Text);
                }
            }

            foreach (var inner in Bind(context, entry))
            {
                yield return inner;
            }
        }
    }

    private static bool IsCode(string text) =>
        text.Length == 7 && text.StartsWith("PLN", StringComparison.Ordinal) && text[3..].All(char.IsAsciiDigit);
}
