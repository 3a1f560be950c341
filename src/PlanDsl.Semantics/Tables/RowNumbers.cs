namespace PlanDsl.Semantics.Tables;

/// <summary>The printed numbers of a form's rows, by the identifiers of fields and of a matrix's rows.</summary>
public static class RowNumbers
{
    /// <summary>The numbers; none if the form does not number its rows. Fields of one cell share theirs.</summary>
    public static IReadOnlyDictionary<string, int> Of(FormSymbol form)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        if (form.Numbering == RowNumbering.None)
        {
            return numbers;
        }

        var last = 0;
        foreach (var group in form.Groups)
        {
            last = form.Numbering == RowNumbering.Group ? 0 : last;
            foreach (var field in group.Fields)
            {
                numbers[field.Id] = field.InCellOf is { } host && numbers.TryGetValue(host, out var shared)
                    ? shared
                    : ++last;
            }
        }

        string? block = null;
        foreach (var row in (form.Matrix?.Rows ?? []).Where(static r => r.SumOf.IsEmpty))
        {
            last = form.Numbering == RowNumbering.Group && row.Group != block ? 0 : last;
            block = row.Group;
            numbers[row.Id] = ++last;
        }

        return numbers;
    }
}
