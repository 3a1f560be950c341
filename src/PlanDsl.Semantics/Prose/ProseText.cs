using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>Prose as paragraphs.</summary>
/// <param name="Paragraphs">At least one, unless the fences are empty.</param>
/// <param name="Location">Where it stands.</param>
public sealed record ProseText(ImmutableArray<ProseParagraph> Paragraphs, Location Location);

/// <summary>One paragraph.</summary>
/// <param name="ListDepth">0 for plain text; 1 and more for an item of a nested list.</param>
/// <param name="Marker">The list item's marker as printed; empty outside lists.</param>
/// <param name="Runs">Its text in pieces.</param>
public sealed record ProseParagraph(int ListDepth, string Marker, ImmutableArray<ProseRun> Runs)
{
    /// <summary>The plain text.</summary>
    public string Text => string.Concat(Runs.Select(static r => r.Text));
}

/// <summary>A piece of a paragraph.</summary>
/// <param name="Text">The characters; of a cited fact, what it prints.</param>
/// <param name="IsEmphasized">Whether the author stresses it.</param>
/// <param name="Location">Where it is written.</param>
public sealed record ProseRun(string Text, bool IsEmphasized, Location Location)
{
    /// <summary>The facts that it cites, in order, each with its place in <see cref="Text"/>.</summary>
    public ImmutableArray<ProseCitation> Citations { get; init; } = [];
}
