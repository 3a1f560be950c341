using System.Collections.Immutable;

namespace PlanDsl.Semantics;

/// <summary>
/// What a form is made of: rows of fields, a matrix, or a list. These three and no others: whoever treats them apart
/// asks <see cref="Match"/>, which a further one would not compile with.
/// </summary>
public abstract record FormShape
{
    private protected FormShape()
    {
    }

    /// <summary>Every field in printed order; of a list, its columns.</summary>
    public abstract IEnumerable<FieldSymbol> Fields { get; }

    /// <summary>列宽: widths of its printed columns in proportion; empty where what stands in them decides.</summary>
    public ImmutableArray<int> Widths { get; init; } = [];

    /// <summary>How many columns its table has on paper.</summary>
    public abstract int PrintedColumns { get; }

    /// <summary>What the shape at hand gives.</summary>
    /// <param name="rows">For rows of fields.</param>
    /// <param name="matrix">For a matrix.</param>
    /// <param name="register">For a list.</param>
    public T Match<T>(Func<FieldRowsSymbol, T> rows, Func<MatrixSymbol, T> matrix, Func<RegisterSymbol, T> register) =>
        this switch
        {
            FieldRowsSymbol shape => rows(shape),
            MatrixSymbol shape => matrix(shape),
            RegisterSymbol shape => register(shape),
            _ => throw new InvalidOperationException($"{GetType().Name} is no shape of a form"),
        };
}
