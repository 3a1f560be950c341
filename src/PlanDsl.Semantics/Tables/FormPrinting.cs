using System.Globalization;

namespace PlanDsl.Semantics.Tables;

/// <summary>What the model prints of lists, matrices and what frames a table.</summary>
internal static class FormPrinting
{
    internal static void Print(FormSymbol form, Action<int, string> line, Action<IEnumerable<FieldSymbol>> fields)
    {
        if (form.Unit is { } unit)
        {
            line(0, $"计量单位 {unit.Name}");
        }

        if (form.Numbering != RowNumbering.None)
        {
            line(0, $"行号 {form.Numbering}");
        }

        if (!form.Tail.IsEmpty)
        {
            line(0, $"表尾 {string.Join('、', form.Tail.Select(static t => t.Label))}");
        }

        if (form.Matrix is { } matrix)
        {
            line(0, $"矩阵 {matrix.Id}：{matrix.Caption}");
            Lines("行", matrix.Rows, line);
            Lines("列", matrix.Columns, line);
            fields(matrix.Cells.SelectMany(static r => r).OfType<FieldSymbol>());
        }

        if (form.Register is { } register)
        {
            var number = register.IsNumbered ? " 序号" : string.Empty;
            line(0, $"登记 {register.Id}：{register.Title} 行数 {Number(register.Rows)}{number}");
            fields(register.Fields);
            foreach (var sample in register.Samples)
            {
                line(1, $"样例 {string.Join('、', sample.Select(static t => t.Text))}");
            }

            foreach (var rule in register.Rules)
            {
                line(1, $"审核 {rule.Id}：{rule.Text}{(rule.IsWarning ? " 核实" : string.Empty)}");
            }
        }
    }

    internal static string Marks(FieldSymbol field) => string.Concat(
        field.Kind == FieldKind.Figure ? string.Empty : $" {field.Kind}",
        field.Choices.IsEmpty ? string.Empty : $" {string.Join('|', field.Choices)}",
        field.PartOf is { } whole ? $" 其中 {whole}" : string.Empty,
        field.InCellOf is { } host ? $" 同格 {host}" : string.Empty,
        field.SumOf.IsEmpty ? string.Empty : $" 合计 {string.Join(" + ", field.SumOf)}");

    private static void Lines(string word, IEnumerable<MatrixLineSymbol> lines, Action<int, string> line)
    {
        foreach (var one in lines)
        {
            var group = one.Group is null ? string.Empty : $" 组 {one.Group}";
            var sum = one.SumOf.IsEmpty ? string.Empty : $" 合计 {string.Join(" + ", one.SumOf)}";
            var skips = one.Skips.IsEmpty ? string.Empty : $" 不填 {string.Join('、', one.Skips)}";
            line(1, $"{word} {one.Id}：{one.Printed}{group}{sum}{skips}");
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
