using System.Globalization;

namespace PlanDsl.Semantics.Tables;

/// <summary>What the model prints of a form's shape and of what frames its table.</summary>
internal static class FormPrinting
{
    internal static void Print(FormSymbol form, Action<int, string> line, Action<IEnumerable<FieldSymbol>> fields)
    {
        Print(form.Edition, line);
        if (form.Unit is { } unit)
        {
            line(0, $"计量单位 {unit.Name}");
        }

        if (!form.Shape.Widths.IsEmpty)
        {
            line(0, $"列宽 {string.Join(':', form.Shape.Widths)}");
        }

        if (!form.Tail.IsEmpty)
        {
            line(0, $"表尾 {string.Join('、', form.Tail.Select(static t => t.Label))}");
        }

        var print = form.Shape.Match<Action>(
            rows => () => Print(rows, line, fields),
            matrix => () => Print(matrix, line, fields),
            register => () => Print(register, line, fields));
        print();
    }

    private static void Print(FormEdition edition, Action<int, string> line)
    {
        string?[] said =
        [
            edition.Version == FormEdition.FirstVersion ? null : $"版本 {edition.Version}",
            edition.From is { } from ? $"自 {from:yyyy-MM-dd}" : null,
            edition.Number is { } number ? $"表号 {number.Text}" : null,
            edition.Maker is { } maker ? $"制定机关 {maker.Text}" : null,
            edition.Approval is { } approval ? $"批准文号 {approval.Text}" : null,
            edition.ValidUntil is { } until ? $"有效期至 {until:yyyy-MM-dd}" : null,
            edition.Period is { } period ? $"报告期 {period.Zh}" : null,
        ];
        foreach (var one in said.OfType<string>())
        {
            line(0, one);
        }
    }

    private static void Print(FieldRowsSymbol rows, Action<int, string> line, Action<IEnumerable<FieldSymbol>> fields)
    {
        Print(rows.Numbering, line);
        line(0, $"栏目 {string.Join('、', rows.Columns.Select(static c => $"“{c.Caption}”"))} 备注 {rows.Remarks}");
        if (rows.Sentence is { } sentence)
        {
            var pieces = sentence.Pieces.Select(static p => p.Blank is { } blank ? $"{{{blank.Id}}}" : p.Text);
            line(0, "句 " + string.Concat(pieces));
            fields(sentence.Blanks);
        }

        foreach (var group in rows.Groups)
        {
            var sum = group.Total is { } total ? $" 合计 {total.Field.Id}" : string.Empty;
            var overlaps = group.Overlaps ? " 可重复" : string.Empty;
            line(0, $"{group.Kind} {group.Id}：{group.Title}{sum}{overlaps}");
            fields(group.Fields);
        }
    }

    private static void Print(MatrixSymbol matrix, Action<int, string> line, Action<IEnumerable<FieldSymbol>> fields)
    {
        Print(matrix.Numbering, line);
        line(0, $"矩阵 {matrix.Id}：{matrix.Caption}");
        Lines("行", matrix.Rows, line);
        Lines("列", matrix.Columns, line);
        fields(matrix.Fields);
    }

    private static void Print(
        RegisterSymbol register, Action<int, string> line, Action<IEnumerable<FieldSymbol>> fields)
    {
        var number = register.IsNumbered ? " 序号" : string.Empty;
        var english = register.EnglishName is null ? string.Empty : $" 英文 {register.EnglishName}";
        line(0, $"登记 {register.Id}：{register.Title} 行数 {Number(register.Rows)}{number}{english}");
        fields(register.Columns);
        foreach (var sample in register.Samples)
        {
            line(1, $"样例 {string.Join('、', sample.Select(static t => t.Text))}");
        }

        foreach (var rule in register.Rules)
        {
            line(1, $"审核 {rule}");
        }
    }

    private static void Print(RowNumbering numbering, Action<int, string> line)
    {
        if (numbering != RowNumbering.None)
        {
            line(0, $"行号 {numbering}");
        }
    }

    private static void Lines(string word, IEnumerable<MatrixLineSymbol> lines, Action<int, string> line)
    {
        foreach (var one in lines)
        {
            var group = one.Group is null ? string.Empty : $" 组 {one.Group}";
            var terms = string.Join(" + ", one.SumOf.Select(static l => l.Id));
            var sum = terms.Length == 0 ? string.Empty : $" 合计 {terms}";
            var skipped = string.Join('、', one.Skips.Select(static l => l.Id));
            var skips = skipped.Length == 0 ? string.Empty : $" 不填 {skipped}";
            line(1, $"{word} {one.Id}：{one.Printed}{group}{sum}{skips}");
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
