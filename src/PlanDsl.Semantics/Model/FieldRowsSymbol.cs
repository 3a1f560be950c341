using System.Collections.Immutable;

namespace PlanDsl.Semantics;

/// <summary>Rows of fields, in groups and classifications or single, with a sentence of blanks.</summary>
public sealed record FieldRowsSymbol : FormShape
{
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

    /// <summary>行号: how rows are numbered.</summary>
    public RowNumbering Numbering { get; init; }

    /// <summary>Whether a column for groups, or for the sentence, stands before the items on paper.</summary>
    public bool HasLeftColumn => Sentence is not null || Groups.Any(static g => g.Title is not null);

    /// <summary>Whether a column for codes stands behind the items.</summary>
    public bool HasCodes => Fields.Any(static f => f.Code is not null);

    /// <inheritdoc/>
    public override int PrintedColumns => Columns.Length + (HasLeftColumn ? 1 : 0)
        + (Numbering == RowNumbering.None ? 0 : 1) + (HasCodes ? 1 : 0);

    /// <inheritdoc/>
    public override IEnumerable<FieldSymbol> Fields =>
        (Sentence?.Blanks ?? []).Concat(Groups.SelectMany(static g => g.Fields));
}
