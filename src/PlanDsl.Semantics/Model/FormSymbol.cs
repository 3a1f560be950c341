using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A statistics form.</summary>
public sealed record FormSymbol
{
    /// <summary>The identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The declared English name; null if there is none.</summary>
    public string? EnglishName { get; init; }

    /// <summary>The blanks above the table.</summary>
    public required ImmutableArray<FormHeadSymbol> Head { get; init; }

    /// <summary>
    /// Captions of the item, figure and remark columns; the last is missing where there are no remarks.
    /// </summary>
    public required ImmutableArray<FormColumnSymbol> Columns { get; init; }

    /// <summary>How remarks are written.</summary>
    public required RemarkGranularity Remarks { get; init; }

    /// <summary>The sentence with blanks; null if there is none.</summary>
    public SentenceSymbol? Sentence { get; init; }

    /// <summary>Groups, classifications and single fields, in order.</summary>
    public required ImmutableArray<FieldGroupSymbol> Groups { get; init; }

    /// <summary>The rules between figures, declared ones first, then those that follow from classifications.</summary>
    public required ImmutableArray<RuleSymbol> Rules { get; init; }

    /// <summary>The notes below the table.</summary>
    public required ImmutableArray<ProseText> Notes { get; init; }

    /// <summary>The title's place.</summary>
    public required Location Location { get; init; }

    /// <summary>Whether there is anything to fill in; a source may name a form that it does not show.</summary>
    public bool HasBody => Fields.Any();

    /// <summary>Every field in printed order.</summary>
    public IEnumerable<FieldSymbol> Fields =>
        (Sentence?.Blanks ?? []).Concat(Groups.SelectMany(static g => g.Fields));
}
