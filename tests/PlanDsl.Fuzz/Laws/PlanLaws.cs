using System.Collections.Immutable;
using PlanDsl.Compiler;
using PlanDsl.Syntax;

namespace PlanDsl.Fuzz.Laws;

/// <summary>
/// What holds for a well-formed plan: it has no errors, it may be formatted and written in either language without
/// change of model, and its outputs are made, the same for the formatted file.
/// </summary>
internal static class PlanLaws
{
    /// <summary>What generated plans import.</summary>
    public static ImmutableArray<SyntaxTree> Imports { get; } =
        [SyntaxTree.Parse(new SourceText(TextHost.Shared, TextHost.SharedText))];

    public static void Check(string text)
    {
        var tree = SyntaxLaws.Parse(text);
        SyntaxLaws.CheckTree(tree);
        var model = InputLaws.CheckMeaning(tree, Imports);
        if (model is null)
        {
            throw Errors(text);
        }

        var formatted = SyntaxLaws.CheckFormat(tree);
        var english = SyntaxLaws.CheckConversion(tree);
        InputLaws.CheckSame(model, formatted, Imports, "formatting changes the model");
        InputLaws.CheckSame(model, english, Imports, "English keywords change the model");
    }

    /// <summary>All outputs of a plan are made, and of the formatted plan, in either language, the same.</summary>
    public static void CheckOutputs(string text)
    {
        var tree = SyntaxLaws.Parse(text);
        var outputs = Build(text);
        CheckSameOutputs(outputs, Build(Formatter.Format(tree)));
        CheckSameOutputs(outputs, Build(Formatter.Format(tree, DisplayLanguage.En)));
    }

    private static void CheckSameOutputs(ImmutableArray<OutputFile> outputs, ImmutableArray<OutputFile> again)
    {
        Law.Holds(outputs.Length == again.Length, "formatting changes how many outputs there are");
        foreach (var (one, other) in outputs.Zip(again))
        {
            Law.Equal(one.Path, other.Path, "formatting changes the name of an output");
            Law.Holds(
                one.Content.AsSpan().SequenceEqual(other.Content), $"formatting changes the output {one.Path}");
        }
    }

    /// <summary>The outputs of a plan are valid: slow, so of a few plans.</summary>
    public static void CheckValid(string text) => OutputLaws.Check(Build(text));

    private static ImmutableArray<OutputFile> Build(string text)
    {
        var result = PlanCompiler.Build(new TextHost(text), TextHost.Main, BuildOptions.Everything);
        if (result.HasErrors)
        {
            throw Errors(text);
        }

        Law.Holds(
            BuildOptions.Everything.Kinds.All(kind => result.Outputs.Any(o => o.Kind == kind)),
            "a kind of output is missing");
        Law.Holds(result.Outputs.All(static o => o.Content.Length > 0), "an output is empty");
        return result.Outputs;
    }

    private static LawBrokenException Errors(string text)
    {
        var errors = PlanCompiler.Check(new TextHost(text), TextHost.Main).Diagnostics
            .Where(static d => d.Descriptor.Severity == Severity.Error).ToList();
        var shown = errors.Select(error => $"\n{error.Descriptor.Code} “{Marked(error.Location)}”: "
            + error.GetMessage(DisplayLanguage.En));
        return new LawBrokenException("a well-formed plan has errors", string.Concat(shown)) { IsOfWholeText = true };
    }

    private static string Marked(Location place) => place.Source.ToString(place.Span);
}
