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

    internal MatrixSymbol? Bind(EntrySyntax? entry)
    {
        if (entry?.Identifier is null)
        {
            return null;
        }

        var columns = BindLines(entry, Keyword.MatrixColumn, []);
        var rows = BindLines(entry, Keyword.MatrixRow, columns);
        var cells = rows.Select(r => columns.Select(c => BindCell(r, c)).ToImmutableArray()).ToImmutableArray();
        cells = [.. cells.Select((row, r) => AddRowSums(row, columns))];
        cells = AddColumnSums(cells, rows);
        return new MatrixSymbol
        {
            Id = entry.Identifier.Id(),
            Caption = entry.ValueText()?.Unquote() ?? string.Empty,
            Rows = rows,
            Columns = columns,
            Cells = cells,
            Location = entry.HeadLocation(),
        };
    }

    private ImmutableArray<MatrixLineSymbol> BindLines(
        EntrySyntax matrix, Keyword keyword, ImmutableArray<MatrixLineSymbol> columns)
    {
        var declared = new DeclaredNames();
        var entries = matrix.Entries(keyword)
            .Where(e => e.Identifier is not null && e.Value is not null
                && context.Declare(declared, e.Identifier.Id(), e.Identifier.Location))
            .ToList();
        var sums = entries.Where(static e => AttributedValue.Parse(e.ValueText()!).Attributes
            .Any(static a => AttributeReader.Is(a, AttributeWord.TotalOf))).ToList();
        var plain = entries.Except(sums).Select(static e => e.Identifier!.Id()).ToImmutableArray();
        var ids = entries.Select(static e => e.Identifier!.Id()).ToList();
        return [.. entries.Select(e => BindLine(e, columns, ids, plain))];
    }

    private MatrixLineSymbol BindLine(
        EntrySyntax entry,
        ImmutableArray<MatrixLineSymbol> columns,
        ICollection<string> lines,
        ImmutableArray<string> plain)
    {
        var attributed = AttributedValue.Parse(entry.ValueText()!);
        var attributes = new AttributeReader(context, entry.Keyword, attributed.Attributes);
        var id = entry.Identifier!.Id();
        var skipped = entry.Keyword == Keyword.MatrixRow ? attributes.Value(AttributeWord.NotFilled) : null;
        return new MatrixLineSymbol
        {
            Id = id,
            Label = attributed.Main.Unquote(),
            Unit = attributes.Value(AttributeWord.Unit) is { } unit ? fields.BindUnit(unit) : null,
            Decimals = fields.BindDecimals(attributes),
            Group = attributes.Value(AttributeWord.InGroup)?.Unquote(),
            SumOf = BindSum(attributes, id, lines, plain),
            Skips = skipped is null
                ? []
                : [.. context.List(skipped).Where(s => IsLine(s, columns)).Select(static s => s.Id())],
            Location = entry.HeadLocation(),
        };
    }

    /// <summary>合计 甲 + 乙, or 合计 全部: every line that is filled in.</summary>
    private ImmutableArray<string> BindSum(
        AttributeReader attributes, string id, ICollection<string> lines, ImmutableArray<string> plain)
    {
        if (attributes.Value(AttributeWord.TotalOf) is not { } value)
        {
            return [];
        }

        if (ValueWords.Everything.Fits(value.Text))
        {
            return plain;
        }

        var terms = FieldKindBinder.Terms(value);
        foreach (var unknown in terms.Where(t => t.Id() == id || !plain.Contains(t.Id())))
        {
            if (lines.Contains(unknown.Id()))
            {
                context.Report(
                    SemanticDiagnostics.BadAttributeValue, value.Location,
                    context.Names([AttributeTable.Get(AttributeWord.TotalOf)]),
                    context.Say($"“{unknown.Text}”自己也是合计", $"{unknown.Text} is a sum itself"));
            }
            else
            {
                context.ReportUnknown(
                    SemanticDiagnostics.UnknownField, unknown.Span.Length == 0 ? value : unknown, plain);
            }
        }

        return [.. terms.Select(static t => t.Id()).Where(t => t != id && plain.Contains(t))];
    }

    private bool IsLine(ValueText name, ImmutableArray<MatrixLineSymbol> columns)
    {
        if (columns.Any(c => c.Id == name.Id()))
        {
            return true;
        }

        context.ReportUnknown(SemanticDiagnostics.UnknownField, name, columns.Select(static c => c.Id));
        return false;
    }

    private FieldSymbol? BindCell(MatrixLineSymbol row, MatrixLineSymbol column)
    {
        if (row.Skips.Contains(column.Id))
        {
            return null;
        }

        var unit = column.Unit ?? row.Unit ?? fields.FormUnit;
        return new FieldSymbol
        {
            Id = $"{row.Id}.{column.Id}",
            Label = $"{row.Label}：{column.Label}",
            Unit = unit,
            Decimals = column.Decimals ?? row.Decimals ?? unit?.Decimals ?? 0,
            Location = row.Location,
        };
    }

    /// <summary>The sums along a row; then its cells are known by their identifiers.</summary>
    private ImmutableArray<FieldSymbol?> AddRowSums(
        ImmutableArray<FieldSymbol?> row, ImmutableArray<MatrixLineSymbol> columns) =>
        [.. row.Select((cell, c) => WithSum(cell, columns, c, i => row[i]))];

    private ImmutableArray<ImmutableArray<FieldSymbol?>> AddColumnSums(
        ImmutableArray<ImmutableArray<FieldSymbol?>> cells, ImmutableArray<MatrixLineSymbol> rows) =>
        [
            .. cells.Select((row, r) => row
                .Select((cell, c) => WithSum(cell, rows, r, i => cells[i][c]))
                .Select(cell => cell is null ? null : fields.BindCell(cell))
                .ToImmutableArray()),
        ];

    private FieldSymbol? WithSum(
        FieldSymbol? cell, ImmutableArray<MatrixLineSymbol> lines, int at, Func<int, FieldSymbol?> cellOf)
    {
        var terms = lines[at].SumOf
            .Select(id => cellOf(lines.IndexOf(lines.First(l => l.Id == id)))).OfType<FieldSymbol>().ToImmutableArray();
        if (cell is null || terms.IsEmpty)
        {
            return cell;
        }

        var isSecond = !cell.SumOf.IsEmpty;
        var ids = terms.Select(static t => t.Id).ToImmutableArray();
        rules.Add(new RuleSymbol(
            $"{cell.Id}_{(isSecond ? "列合计" : "合计")}", $"{string.Join(" + ", ids)} = {cell.Id}", false,
            new RuleExpression.Binary(
                RuleOperator.Equal, new RuleExpression.Total(terms), new RuleExpression.FieldValue(cell)),
            cell.Location));

        // In the corner the sum of its row is the one that is worked out; the other is checked.
        return isSecond ? cell : cell with { SumOf = ids };
    }
}
