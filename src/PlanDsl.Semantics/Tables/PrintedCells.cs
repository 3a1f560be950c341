using System.Collections.Immutable;
using System.Globalization;

namespace PlanDsl.Semantics.Tables;

/// <summary>The figures of a form by the numbers that are printed: of rows (行号, 代码), of columns.</summary>
internal sealed class PrintedCells
{
    private readonly Dictionary<string, List<PrintedRow>> byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PrintedRow>> byValue = new(StringComparer.Ordinal);

    private PrintedCells(
        ImmutableArray<PrintedRow> rows, ImmutableArray<(string Id, string Label)> columns)
    {
        (Rows, ColumnNames) = (rows, columns);
        foreach (var row in rows)
        {
            foreach (var number in row.Numbers.Distinct(StringComparer.Ordinal))
            {
                Add(byNumber, number, row);
                Add(byValue, Value(number), row);
            }
        }
    }

    /// <summary>All rows, in order.</summary>
    internal ImmutableArray<PrintedRow> Rows { get; }

    /// <summary>How many columns of figures there are.</summary>
    internal int Columns => ColumnNames.Length;

    /// <summary>What the columns of figures are called.</summary>
    internal ImmutableArray<(string Id, string Label)> ColumnNames { get; }

    /// <summary>The rows of fields: each has one column of figures.</summary>
    internal static PrintedCells Of(FieldRowsSymbol rows)
    {
        var numbers = RowNumbers.Of(rows);
        var fields = rows.Groups.SelectMany(static g => g.Fields).ToList();
        var mates = fields.Where(static f => f.InCellOf is not null).ToLookup(static f => f.InCellOf!);
        var printed = fields.Where(static f => f.InCellOf is null).Select(f => new PrintedRow(
            (f.Id, f.Label), NumbersOf(f.Id, f.Code, numbers), [f], [.. mates[f].Prepend(f)]));
        return new PrintedCells([.. printed], [(string.Empty, string.Empty)]);
    }

    /// <summary>The rows and columns of a matrix.</summary>
    internal static PrintedCells Of(MatrixSymbol matrix)
    {
        var numbers = RowNumbers.Of(matrix);
        var printed = matrix.Rows.Select((row, index) => new PrintedRow(
            (row.Id, row.Label), NumbersOf(row.Id, row.Code, numbers), matrix.Cells[index], []));
        return new PrintedCells([.. printed], [.. matrix.Columns.Select(static c => (c.Id, c.Label))]);
    }

    /// <summary>The columns of a list, which stand in one row.</summary>
    internal static PrintedCells OfColumns(ImmutableArray<FieldSymbol> columns) =>
        new([new PrintedRow(default, [], [.. columns], [])], [.. columns.Select(static c => (c.Id, c.Label))]);

    /// <summary>The rows of a number as it is printed; else of one that says the same: 1 for 01.</summary>
    internal IReadOnlyList<PrintedRow> Find(string digits) =>
        byNumber.GetValueOrDefault(digits) ?? byValue.GetValueOrDefault(Value(digits)) ?? [];

    /// <summary>Whether a row is numbered just so.</summary>
    internal bool HasExactly(string digits) => byNumber.ContainsKey(digits);

    private static ImmutableArray<string> NumbersOf(string id, string? code, IReadOnlyDictionary<string, int> numbers)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        if (code is not null)
        {
            found.Add(code);
        }

        if (numbers.TryGetValue(id, out var number))
        {
            found.Add(number.ToString(CultureInfo.InvariantCulture));
        }

        if (id.All(char.IsAsciiDigit))
        {
            found.Add(id);
        }

        return found.ToImmutable();
    }

    private static void Add(Dictionary<string, List<PrintedRow>> rows, string key, PrintedRow row)
    {
        if (!rows.TryGetValue(key, out var same))
        {
            rows.Add(key, same = []);
        }

        // A row is added by all its numbers, one behind the other: it can be there only as the last.
        if (same.Count == 0 || !ReferenceEquals(same[^1], row))
        {
            same.Add(row);
        }
    }

    private static string Value(string digits) => digits.TrimStart('0');
}

/// <summary>A printed row of figures.</summary>
/// <param name="Name">Its identifier and label.</param>
/// <param name="Numbers">What it is called by: its code, its number, an identifier of digits.</param>
/// <param name="Cells">Its figures by columns; null where nothing is filled in.</param>
/// <param name="Shared">The fields of its only cell, if several share it.</param>
internal sealed record PrintedRow(
    (string Id, string Label) Name,
    ImmutableArray<string> Numbers,
    ImmutableArray<FieldSymbol?> Cells,
    ImmutableArray<FieldSymbol> Shared)
{
    /// <summary>Whether its cell holds several figures, so that its number names none of them.</summary>
    internal bool IsShared => Shared.Length > 1;
}
