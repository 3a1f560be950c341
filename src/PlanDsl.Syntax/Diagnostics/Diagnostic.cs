using System.Collections.Immutable;
using System.Globalization;

namespace PlanDsl.Syntax;

/// <summary>One finding about a plan.</summary>
/// <param name="Descriptor">What it is.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Arguments">What fills the {0}, {1}… of message and remedy.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    Location Location,
    ImmutableArray<MessageArgument> Arguments)
{
    /// <summary>Other places that belong to the finding, such as the first of two declarations.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>The changes that certainly mend it; empty where there is no certain one.</summary>
    public ImmutableArray<TextChange> Fix { get; init; } = [];

    /// <summary>A finding of a code at a place.</summary>
    public static Diagnostic Create(
        DiagnosticDescriptor descriptor, Location location, params MessageArgument[] arguments) =>
        new(descriptor, location, [.. arguments]);

    /// <summary>The message with its arguments.</summary>
    public string GetMessage(DisplayLanguage language) => Fill(Descriptor.Message, language);

    /// <summary>The remedy with the same arguments.</summary>
    public string GetRemedy(DisplayLanguage language) => Fill(Descriptor.Remedy, language);

    private string Fill(Bilingual template, DisplayLanguage language) => string.Format(
        CultureInfo.InvariantCulture, template.In(language), [.. Arguments.Select(a => a.In(language))]);
}
