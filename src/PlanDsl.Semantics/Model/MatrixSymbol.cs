using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>矩阵: a table with a figure for each row and column.</summary>
public sealed record MatrixSymbol : FormShape
{
    /// <summary>The identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The caption over the rows' labels; empty for none.</summary>
    public required string Caption { get; init; }

    /// <summary>Where that is written; where the matrix is declared if it has none.</summary>
    public required Location CaptionLocation { get; init; }

    /// <summary>The rows in order.</summary>
    public required ImmutableArray<MatrixLineSymbol> Rows { get; init; }

    /// <summary>The columns in order.</summary>
    public required ImmutableArray<MatrixLineSymbol> Columns { get; init; }

    /// <summary>A figure for each row and column, row by row; null where nothing is filled in (不填).</summary>
    public required ImmutableArray<ImmutableArray<FieldSymbol?>> Cells { get; init; }

    /// <summary>行号: how rows are numbered.</summary>
    public RowNumbering Numbering { get; init; }

    /// <summary>Whether a column for codes stands behind the labels of the rows.</summary>
    public bool HasCodes => Rows.Any(static r => r.Code is not null);

    /// <inheritdoc/>
    public override int PrintedColumns =>
        1 + Columns.Length + (Rows.Any(static r => r.Group is not null) ? 1 : 0)
            + (Numbering == RowNumbering.None ? 0 : 1) + (HasCodes ? 1 : 0);

    /// <inheritdoc/>
    public override IEnumerable<FieldSymbol> Fields => Cells.SelectMany(static r => r).OfType<FieldSymbol>();

    /// <summary>Where it is declared.</summary>
    public required Location Location { get; init; }
}

/// <summary>A row or a column of a matrix.</summary>
public sealed record MatrixLineSymbol
{
    /// <summary>The identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The label without its unit.</summary>
    public required string Label { get; init; }

    /// <summary>Where the label is written.</summary>
    public required Location LabelLocation { get; init; }

    /// <summary>The unit of its figures; null if it declares none.</summary>
    public UnitOfMeasure? Unit { get; init; }

    /// <summary>Fraction digits; null if it does not say.</summary>
    public int? Decimals { get; init; }

    /// <summary>Of a row, its printed code (代码); null if it declares none.</summary>
    public string? Code { get; init; }

    /// <summary>The caption that it shares with its neighbours; null if it has none.</summary>
    public string? Group { get; init; }

    /// <summary>合计: the lines that add up to it; empty if it is filled in.</summary>
    public ImmutableArray<MatrixLineSymbol> SumOf { get; init; } = [];

    /// <summary>Of a row, the columns that it leaves out (不填).</summary>
    public ImmutableArray<MatrixLineSymbol> Skips { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public required Location Location { get; init; }

    /// <summary>The label as the form prints it.</summary>
    public string Printed => Unit is null ? Label : $"{Label}（{Unit.Name}）";
}
