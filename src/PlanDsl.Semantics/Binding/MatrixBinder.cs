using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds a matrix: a figure, named 行.列, for each row and column.</summary>
internal sealed class MatrixBinder(BindingContext context, FieldBinder fields)
{
    private readonly List<RuleSymbol> rules = [];

    /// <summary>What follows from sums, after <see cref="Bind"/>.</summary>
    internal IEnumerable<RuleSymbol> Rules => rules;

    internal MatrixSymbol? Bind(EntrySyntax? entry, RowNumbering numbering)
    {
        if (entry?.Identifier is null)
        {
            return null;
        }

        var columns = BindLines(entry, Keyword.MatrixColumn, []);
        var rows = BindLines(entry, Keyword.MatrixRow, columns);
        var cells = rows
            .Select(row => columns.Select(column => BindCell(row, column)).ToImmutableArray())
            .ToImmutableArray();

        // In the corner the sum of its row is the one that is worked out; the other is checked.
        var places = rows.SelectMany((_, r) => columns.Select((_, c) => (Row: r, Column: c))).ToList();
        foreach (var (r, c) in places)
        {
            BindSum(cells[r][c], columns[c], columns[c].SumOf.Select(line => cells[r][columns.IndexOf(line)]));
        }

        foreach (var (r, c) in places)
        {
            BindSum(cells[r][c], rows[r], rows[r].SumOf.Select(line => cells[rows.IndexOf(line)][c]));
        }

        return new MatrixSymbol
        {
            Id = entry.Identifier.Id(),
            Caption = entry.ValueText()?.Unquote() ?? string.Empty,
            Rows = rows,
            Columns = columns,
            Cells = cells,
            Numbering = numbering,
            Location = entry.HeadLocation(),
        };
    }

    private ImmutableArray<MatrixLineSymbol> BindLines(
        EntrySyntax matrix, Keyword keyword, ImmutableArray<MatrixLineSymbol> columns)
    {
        var declared = new DeclaredNames();
        var read = matrix.Entries(keyword)
            .Where(e => e.Identifier is not null && e.Value is not null
                && context.Declare(declared, e.Identifier.Id(), e.Identifier.Location))
            .Select(ReadLine)
            .ToList();

        // A sum adds up lines that are filled in, so those come first.
        var plain = read.Where(static l => l.Sum is null).Select(l => BindLine(l, columns, [])).ToImmutableArray();
        var names = read.Select(static l => l.Entry.Identifier!.Id()).ToList();
        return
        [
            .. read.Select(line => line.Sum is { } sum
                ? BindLine(line, columns, BindTerms(keyword, sum, line.Entry.Identifier!.Id(), names, plain))
                : plain.First(p => p.Id == line.Entry.Identifier!.Id())),
        ];
    }

    private Line ReadLine(EntrySyntax entry)
    {
        var attributed = AttributedValue.Parse(entry.ValueText()!);
        var attributes = new AttributeReader(context, entry.Keyword, attributed.Attributes);
        return new Line(entry, attributed.Main.Unquote(), attributes, attributes.Value(AttributeTable.TotalOf));
    }

    private MatrixLineSymbol BindLine(
        Line line, ImmutableArray<MatrixLineSymbol> columns, ImmutableArray<MatrixLineSymbol> terms) => new()
        {
            Id = line.Entry.Identifier!.Id(),
            Label = line.Label,
            Unit = line.Attributes.Value(AttributeTable.Unit) is { } unit ? fields.BindUnit(unit) : null,
            Decimals = fields.BindDecimals(line.Attributes),
            Group = line.Attributes.Value(AttributeTable.InGroup)?.Unquote(),
            SumOf = terms,
            Skips = line.Entry.Keyword == Keyword.MatrixRow
                && line.Attributes.Value(AttributeTable.NotFilled) is { } skipped
                ? [.. context.List(skipped).Select(name => FindColumn(name, columns)).OfType<MatrixLineSymbol>()]
                : [],
            Location = line.Entry.HeadLocation(),
        };

    /// <summary>合计 甲 + 乙, or 合计 全部: every line that is filled in.</summary>
    private ImmutableArray<MatrixLineSymbol> BindTerms(
        Keyword kind, ValueText value, string id, ICollection<string> lines, ImmutableArray<MatrixLineSymbol> plain)
    {
        if (ValueWords.Everything.Fits(value.Text))
        {
            return plain;
        }

        var terms = ImmutableArray.CreateBuilder<MatrixLineSymbol>();
        foreach (var name in FieldKindBinder.Terms(value))
        {
            if (plain.FirstOrDefault(l => l.Id == name.Id()) is { } line)
            {
                context.Refer(new SymbolUse(SymbolOf(kind, line), name.Location));
                terms.Add(line);
            }
            else if (name.Id() == id || lines.Contains(name.Id()))
            {
                context.Report(
                    SemanticDiagnostics.BadAttributeValue, value.Location,
                    context.Names([AttributeTable.TotalOf]),
                    context.Say($"“{name.Text}”自己也是合计", $"{name.Text} is a sum itself"));
            }
            else
            {
                var place = name.Span.Length == 0 ? value : name;
                context.ReportUnknown(SemanticDiagnostics.UnknownField, place, plain.Select(static l => l.Id));
            }
        }

        return terms.ToImmutable();
    }

    private MatrixLineSymbol? FindColumn(ValueText name, ImmutableArray<MatrixLineSymbol> columns)
    {
        if (columns.FirstOrDefault(c => c.Id == name.Id()) is { } column)
        {
            context.Refer(new SymbolUse(SymbolOf(Keyword.MatrixColumn, column), name.Location));
            return column;
        }

        context.ReportUnknown(SemanticDiagnostics.UnknownField, name, columns.Select(static c => c.Id));
        return null;
    }

    private FieldSymbol? BindCell(MatrixLineSymbol row, MatrixLineSymbol column)
    {
        if (row.Skips.Contains(column))
        {
            return null;
        }

        var unit = column.Unit ?? row.Unit ?? fields.FormUnit;
        return fields.BindCell(new FieldSymbol
        {
            Id = $"{row.Id}.{column.Id}",
            CitedAs = $"{row.Id}.{column.Id}",
            Identifiers = [SymbolOf(Keyword.MatrixRow, row), SymbolOf(Keyword.MatrixColumn, column)],
            Label = $"{row.Label}：{column.Label}",
            Unit = unit,
            Decimals = column.Decimals ?? row.Decimals ?? unit?.Decimals ?? 0,
            Location = row.Location,
        });
    }

    private static DeclaredSymbol SymbolOf(Keyword kind, MatrixLineSymbol line) => new(kind, line.Id, line.Location);

    /// <summary>The sum of a line, where it and what it adds up are filled in.</summary>
    private void BindSum(FieldSymbol? cell, MatrixLineSymbol line, IEnumerable<FieldSymbol?> cells)
    {
        var terms = cells.OfType<FieldSymbol>().ToImmutableArray();
        if (cell is null || terms.IsEmpty)
        {
            return;
        }

        var isSecond = !cell.SumOf.IsEmpty;
        rules.Add(new RuleSymbol(
            $"{cell.Id}_{(isSecond ? "列合计" : "合计")}",
            $"{string.Join(" + ", terms.Select(static t => t.Id))} = {cell.Id}",
            false,
            new RuleExpression.Binary(
                RuleOperator.Equal, new RuleExpression.Total(terms), new RuleExpression.FieldValue(cell)),
            cell.Location));
        if (!isSecond)
        {
            cell.SumOf = [.. terms.Select(t => new FigureReference(t, line.Location))];
        }
    }

    /// <summary>A row or column as it was read.</summary>
    private sealed record Line(EntrySyntax Entry, string Label, AttributeReader Attributes, ValueText? Sum);
}
