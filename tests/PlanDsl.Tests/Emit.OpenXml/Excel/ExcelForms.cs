using System.Collections.Immutable;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Tables;
using PlanDsl.Forms;
using PlanDsl.Tests.Testing;

namespace PlanDsl.Tests.Emit.OpenXml.Excel;

/// <summary>Forms as the builder hands them to the workbook writer.</summary>
internal static class ExcelForms
{
    /// <summary>Departments, a figure and a remark a row.</summary>
    public static FormModel Departments => SampleModels.Table1;

    /// <summary>The sentence unfolded into rows, a classification, a money figure, notes.</summary>
    public static FormModel Classes { get; } = Unfold(SampleModels.Table2);

    /// <summary>A form of one table and its fields, with nothing else.</summary>
    public static FormModel Of(TableModel sheet, params FormField[] fields) => new()
    {
        Id = "表",
        PlanId = "试",
        PlanTitle = "试用方案",
        Origin = Sample.Origin,
        Title = Sample.Text("试用表"),
        Version = "1.0",
        Fields = [.. fields],
        Head = [],
        Paper = sheet,
        Sheet = sheet,
        Notes = [],
    };

    /// <summary>A table of one column and a row a field.</summary>
    public static TableModel Column(double width, params FormField[] fields) => new(
        [width], 0, [.. fields.Select(field => new TableRow([Blank(CellRole.Figure, field)]))]);

    public static FormField Field(string id, InputKind kind = InputKind.Whole) =>
        new() { Id = id, Name = id, Label = id, Kind = kind, Origin = Sample.Origin };

    public static TableCell Blank(CellRole role, FormField field) => new(role, [new CellInput(field)]);

    public static TableCell Text(CellRole role, string text, int columns = 1, int rows = 1) =>
        new(role, [new CellText(Sample.Text(text))], columns, rows);

    private static FormModel Unfold(FormModel form)
    {
        var figures = form.Fields.Where(field => field.Kind is InputKind.Whole or InputKind.Decimal).ToList();
        var remark = Field("表2_备注", InputKind.Text) with { Label = "备注" };
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(new TableRow(
            [Text(CellRole.Header, "项目", columns: 2), Text(CellRole.Header, "数量"), Text(CellRole.Header, "备注")]));
        foreach (var figure in figures.Take(3))
        {
            rows.Add(new TableRow(
            [
                Text(CellRole.Label, $"{figure.Label}（{figure.Unit}）", columns: 2),
                Blank(CellRole.Figure, figure),
                .. figure == figures[0] ? [Blank(CellRole.Remark, remark) with { RowSpan = 3 }] : (TableCell[])[],
            ]));
        }

        foreach (var figure in figures.Skip(3))
        {
            rows.Add(new TableRow(
            [
                .. figure == figures[3]
                    ? [Text(CellRole.Group, "按主要违法行为问题分类", rows: figures.Count - 3)]
                    : (TableCell[])[],
                Text(CellRole.Label, $"{figure.Label}（{figure.Unit}）"),
                Blank(CellRole.Figure, figure),
                Blank(CellRole.Remark, form.Fields.Single(field => field.Id == figure.Id + "_备注")),
            ]));
        }

        return form with
        {
            Fields = [.. form.Fields, remark],
            Sheet = new TableModel([22, 82, 26, 26], 1, rows.ToImmutable()),
        };
    }
}
