using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>登记: a list whose rows are filled in, one for each thing that is registered.</summary>
public sealed record RegisterSymbol : FormShape
{
    /// <summary>The identifier.</summary>
    public required string Id { get; init; }

    /// <summary>What it lists.</summary>
    public required string Title { get; init; }

    /// <summary>The declared English name; null if there is none.</summary>
    public string? EnglishName { get; init; }

    /// <summary>The columns in order.</summary>
    public required ImmutableArray<FieldSymbol> Columns { get; init; }

    /// <summary>Blank rows on paper and in a workbook, at least 1.</summary>
    public required int Rows { get; init; }

    /// <summary>Whether rows are numbered (序号).</summary>
    public required bool IsNumbered { get; init; }

    /// <summary>Rows that show how it is filled in, each with a text a column; a text may be empty.</summary>
    public required ImmutableArray<ImmutableArray<PrintedText>> Samples { get; init; }

    /// <summary>The rules between the figures of each row (审核), declared in the list or in its form.</summary>
    public ImmutableArray<RuleSymbol> Rules { get; init; } = [];

    /// <inheritdoc/>
    public override int PrintedColumns => Columns.Length + (IsNumbered ? 1 : 0);

    /// <inheritdoc/>
    public override IEnumerable<FieldSymbol> Fields => Columns;

    /// <summary>Where it is declared.</summary>
    public required Location Location { get; init; }
}
