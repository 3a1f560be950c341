using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>Runs a Sprache grammar over a piece of text and maps its places back to the file.</summary>
internal static class GrammarRunner
{
    internal static ValueResult<T> Run<T>(Parser<T> grammar, ValueText text)
        where T : class
    {
        var input = Characters.Fold(text.Text);
        var result = grammar.End()(new Input(input));
        if (result.WasSuccessful)
        {
            return new ValueResult<T>(result.Value, null);
        }

        // The remainder says how far the grammar came; an error at the very end points at the last character.
        var at = Math.Clamp(result.Remainder.Position, 0, Math.Max(0, input.Length - 1));
        var span = TextSpan.FromBounds(text.Span.Start + at, text.Span.End);
        return new ValueResult<T>(null, new Location(text.Source, span));
    }
}
