using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds a matrix: a figure, named 行.列, for each row and column.</summary>
internal sealed class MatrixBinder(BindingContext context, FieldBinder fields)
{
    private readonly List<RuleSymbol> rules = [];

    /// <summary>What is written of each row and column.</summary>
    private readonly Dictionary<Location, AttributeReader> attributesAt = [];

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
            .Select(row => BindRow(row, columns))
            .ToImmutableArray();

        // In the corner the sum of its row is the one that is worked out; the other is checked.
        var places = rows.SelectMany((_, r) => columns.Select((_, c) => (Row: r, Column: c))).ToList();
        var (columnTerms, rowTerms) = (TermsOf(columns), TermsOf(rows));
        foreach (var (r, c) in places)
        {
            BindSum(cells[r][c], columns[c], columnTerms[c].Select(term => cells[r][term]));
        }

        foreach (var (r, c) in places)
        {
            BindSum(cells[r][c], rows[r], rowTerms[r].Select(term => cells[term][c]));
        }

        return new MatrixSymbol
        {
            Id = entry.Identifier.Id(),
            Caption = entry.ValueText()?.Unquote() ?? string.Empty,
            CaptionLocation = entry.TitleLocation(),
            Rows = rows,
            Columns = columns,
            Cells = cells,
            Numbering = numbering,
            Location = entry.HeadLocation(),
        };
    }

    /// <summary>The places of the lines that each line adds up.</summary>
    private static List<int[]> TermsOf(ImmutableArray<MatrixLineSymbol> lines)
    {
        var places = lines.Index().ToDictionary(static l => l.Item.Id, static l => l.Index, StringComparer.Ordinal);
        return [.. lines.Select(line => line.SumOf.Select(term => places[term.Id]).ToArray())];
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
        var filled = ById(columns);
        var plain = ById(read.Where(static l => l.Sum is null).Select(l => BindLine(l, filled, [])));
        var names = read.Select(static l => l.Entry.Identifier!.Id()).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. read.Select(line => line.Sum is { } sum
                ? BindLine(line, filled, BindTerms(keyword, sum, names, plain))
                : plain[line.Entry.Identifier!.Id()]),
        ];
    }

    private static OrderedDictionary<string, MatrixLineSymbol> ById(IEnumerable<MatrixLineSymbol> lines) =>
        new(lines.Select(static l => KeyValuePair.Create(l.Id, l)), StringComparer.Ordinal);

    private Line ReadLine(EntrySyntax entry)
    {
        var attributed = AttributedValue.Parse(entry.ValueText()!);
        var attributes = new AttributeReader(context, entry.Keyword, attributed.Attributes);
        attributesAt[entry.HeadLocation()] = attributes;
        return new Line(
            entry, new PrintedText(attributed.Main.Unquote(), attributed.Main.Location), attributes,
            attributes.Value(AttributeTable.TotalOf));
    }

    private MatrixLineSymbol BindLine(
        Line line,
        OrderedDictionary<string, MatrixLineSymbol> columns,
        ImmutableArray<MatrixLineSymbol> terms) => new()
        {
            Id = line.Entry.Identifier!.Id(),
            Label = line.Label.Text,
            LabelLocation = line.Label.Location,
            Unit = line.Attributes.Value(AttributeTable.Unit) is { } unit ? fields.BindUnit(unit) : null,
            Decimals = fields.BindDecimals(line.Attributes),
            Code = line.Entry.Keyword == Keyword.MatrixRow ? fields.BindCode(line.Attributes) : null,
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
        Keyword kind, ValueText value, HashSet<string> lines, OrderedDictionary<string, MatrixLineSymbol> plain)
    {
        if (ValueWords.Everything.Fits(value.Text))
        {
            return [.. plain.Values];
        }

        var terms = ImmutableArray.CreateBuilder<MatrixLineSymbol>();
        foreach (var name in FieldKindBinder.Terms(value))
        {
            if (plain.TryGetValue(name.Id(), out var line))
            {
                context.Refer(new SymbolUse(SymbolOf(kind, line), name.Location));
                terms.Add(line);
            }
            else if (lines.Contains(name.Id()))
            {
                context.Report(
                    SemanticDiagnostics.BadAttributeValue, value.Location,
                    context.Names([AttributeTable.TotalOf]),
                    context.Say($"“{name.Text}”自己也是合计", $"\"{name.Text}\" is a sum itself"));
            }
            else
            {
                var place = name.Span.Length == 0 ? value : name;
                context.ReportUnknown(SemanticDiagnostics.UnknownField, place, plain.Keys);
            }
        }

        return terms.ToImmutable();
    }

    private MatrixLineSymbol? FindColumn(ValueText name, OrderedDictionary<string, MatrixLineSymbol> columns)
    {
        if (columns.TryGetValue(name.Id(), out var column))
        {
            context.Refer(new SymbolUse(SymbolOf(Keyword.MatrixColumn, column), name.Location));
            return column;
        }

        context.ReportUnknown(SemanticDiagnostics.UnknownField, name, columns.Keys);
        return null;
    }

    /// <summary>The figures of a row; null where it is not filled in.</summary>
    private ImmutableArray<FieldSymbol?> BindRow(MatrixLineSymbol row, ImmutableArray<MatrixLineSymbol> columns)
    {
        var skipped = row.Skips.Select(static c => c.Id).ToHashSet(StringComparer.Ordinal);
        return [.. columns.Select(column => skipped.Contains(column.Id) ? null : BindCell(row, column))];
    }

    private FieldSymbol? BindCell(MatrixLineSymbol row, MatrixLineSymbol column)
    {
        var unit = column.Unit ?? row.Unit ?? fields.FormUnit;
        return fields.BindCell(new FieldSymbol
        {
            Id = $"{row.Id}.{column.Id}",
            CitedAs = $"{row.Id}.{column.Id}",
            Identifiers = [SymbolOf(Keyword.MatrixRow, row), SymbolOf(Keyword.MatrixColumn, column)],
            Label = $"{row.Label}：{column.Label}",
            LabelLocation = row.LabelLocation,
            Counting = fields.BindCounting(
                AverageLabel.Is(row.Label) ? row.Label : column.Label,
                unit, attributesAt[column.Location], attributesAt[row.Location]),
            Unit = unit,
            Code = row.Code,
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
        rules.Add(RuleSymbol.Implied(
            $"{cell.Id}_{(isSecond ? "列合计" : "合计")}",
            $"{string.Join(" + ", terms.Select(static t => t.Id))} = {cell.Id}",
            new RuleExpression.Binary(
                RuleOperator.Equal, new RuleExpression.Total(terms), new RuleExpression.FieldValue(cell)),
            cell.Location,
            isDefinition: !isSecond));
        if (!isSecond)
        {
            cell.SumOf = [.. terms.Select(t => new FigureReference(t, line.Location))];
        }
    }

    /// <summary>A row or column as it was read.</summary>
    private sealed record Line(EntrySyntax Entry, PrintedText Label, AttributeReader Attributes, ValueText? Sum);
}
