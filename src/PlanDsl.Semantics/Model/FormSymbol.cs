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

    /// <summary>What it says of itself.</summary>
    public FormEdition Edition { get; init; } = new();

    /// <summary>The blanks above the table.</summary>
    public required ImmutableArray<FormHeadSymbol> Head { get; init; }

    /// <summary>What it is made of.</summary>
    public required FormShape Shape { get; init; }

    /// <summary>The rules between figures, declared ones first, then those that follow from classifications.</summary>
    public required ImmutableArray<RuleSymbol> Rules { get; init; }

    /// <summary>计量单位: the unit of all figures that have none of their own; null if it does not say.</summary>
    public UnitOfMeasure? Unit { get; init; }

    /// <summary>Where that is written; null if it is not.</summary>
    public Location? UnitLocation { get; init; }

    /// <summary>表尾: the blanks below the table.</summary>
    public ImmutableArray<FormHeadSymbol> Tail { get; init; } = [];

    /// <summary>The notes below the table.</summary>
    public required ImmutableArray<ProseText> Notes { get; init; }

    /// <summary>The title's place.</summary>
    public required Location Location { get; init; }

    /// <summary>审核关系：印: whether the rules that are written are printed below it.</summary>
    public bool PrintsRules { get; init; }

    /// <summary>The rules of the form and of each row of its list.</summary>
    public IEnumerable<RuleSymbol> AllRules => Rules.Concat(Register?.Rules ?? []);

    /// <summary>Whether there is anything to fill in; a source may name a form that it does not show.</summary>
    public bool HasBody => Fields.Any();

    /// <summary>Every field in printed order; of a list, its columns.</summary>
    public IEnumerable<FieldSymbol> Fields => Shape.Fields;

    /// <summary>The groups of its rows; empty if it is made of something else.</summary>
    public ImmutableArray<FieldGroupSymbol> Groups => (Shape as FieldRowsSymbol)?.Groups ?? [];

    /// <summary>The list that it is; null if it is none.</summary>
    public RegisterSymbol? Register => Shape as RegisterSymbol;
}
