using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation;

namespace PlanDsl.Fuzz.Laws;

/// <summary>
/// Whatever the text: nothing throws, the tree is all of it, every finding and fix stays inside a file, and the
/// formatter changes neither what the text says nor, where it has no errors, what it means.
/// </summary>
internal static class InputLaws
{
    public static void Check(string text) => Check(text, []);

    public static void Check(string text, ImmutableArray<SyntaxTree> imports)
    {
        var tree = SyntaxLaws.Parse(text);
        SyntaxLaws.CheckTree(tree);
        var model = CheckMeaning(tree, imports);
        if (HasErrors(tree.Diagnostics))
        {
            Law.Equal(text, Formatter.Format(tree), "a file with errors is formatted");
            return;
        }

        var formatted = SyntaxLaws.CheckFormat(tree);
        SyntaxLaws.CheckConversion(tree);
        if (model is not null)
        {
            CheckSame(model, formatted, imports, "formatting changes the model");
        }
    }

    /// <summary>Binding, printing and validating do not throw.</summary>
    /// <returns>The model's text; null if there is none or it has errors.</returns>
    public static string? CheckMeaning(SyntaxTree tree, ImmutableArray<SyntaxTree> imports)
    {
        var bound = Binder.Bind(tree, imports);
        var found = bound.Model is { } model
            ? bound.Diagnostics.AddRange(Acceptance.Apply(model, Validator.Validate(model)))
            : bound.Diagnostics;
        foreach (var diagnostic in found)
        {
            CheckSpan(diagnostic.Location);
            SyntaxLaws.CheckTexts(diagnostic);
            foreach (var change in diagnostic.Fix)
            {
                CheckSpan(new Location(diagnostic.Location.Source, change.Span));
            }
        }

        var text = bound.Model is null ? null : ModelPrinter.Print(bound.Model);
        return HasErrors(tree.Diagnostics) || HasErrors(bound.Diagnostics) ? null : text;
    }

    /// <summary>A file means the same as another written otherwise.</summary>
    public static void CheckSame(string model, SyntaxTree tree, ImmutableArray<SyntaxTree> imports, string what)
    {
        var bound = Binder.Bind(tree, imports);
        var other = bound.Model is null ? string.Empty : ModelPrinter.Print(bound.Model);
        Law.Equal(SettledText.Of(model), SettledText.Of(other), what);
        Law.Holds(!HasErrors(bound.Diagnostics), what + ": it has errors now");
    }

    public static bool HasErrors(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(static diagnostic => diagnostic.Descriptor.Severity == Severity.Error);

    private static void CheckSpan(Location location) => Law.Holds(
        location.Span.Start >= 0 && location.Span.Start <= location.Span.End
            && location.Span.End <= location.Source.Text.Length,
        $"{location.Span} is outside the file");
}
