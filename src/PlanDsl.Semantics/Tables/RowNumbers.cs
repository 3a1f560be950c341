namespace PlanDsl.Semantics.Tables;

/// <summary>The printed numbers of a form's rows, by the identifiers of fields and of a matrix's rows.</summary>
public static class RowNumbers
{
    /// <summary>The numbers; none if the form does not number its rows. Fields of one cell share theirs.</summary>
    public static IReadOnlyDictionary<string, int> Of(FormSymbol form) =>
        form.Shape.Match(Of, Of, static _ => new Dictionary<string, int>());

    /// <summary>The numbers of rows of fields.</summary>
    internal static Dictionary<string, int> Of(FieldRowsSymbol rows)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var last = 0;
        foreach (var group in rows.Numbering == RowNumbering.None ? [] : rows.Groups)
        {
            last = rows.Numbering == RowNumbering.Group ? 0 : last;
            foreach (var field in group.Fields)
            {
                numbers[field.Id] = field.InCellOf is { } host && numbers.TryGetValue(host.Id, out var shared)
                    ? shared
                    : ++last;
            }
        }

        return numbers;
    }

    /// <summary>The numbers of a matrix's rows; sums have none.</summary>
    internal static Dictionary<string, int> Of(MatrixSymbol matrix)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var last = 0;
        string? block = null;
        foreach (var row in matrix.Numbering == RowNumbering.None ? [] : matrix.Rows.Where(static r => r.SumOf.IsEmpty))
        {
            last = matrix.Numbering == RowNumbering.Group && row.Group != block ? 0 : last;
            block = row.Group;
            numbers[row.Id] = ++last;
        }

        return numbers;
    }
}
