using DocumentFormat.OpenXml.Spreadsheet;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Forms.Contract;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Emit.Tables;
using PlanDsl.Forms;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Emit.OpenXml.Excel;

/// <summary>What stands in the workbook: texts, open cells, names, rules, identity.</summary>
public sealed class ExcelFormTests
{
    [Fact]
    public void The_sheet_reads_like_the_form()
    {
        using var workbook = new Workbooks(ExcelForms.Classes);
        Assert.Equal(
            [
                "上海市网络市场监管专项行动情况统计表2|||",
                "填报单位：||填报日期：|",
                "",
                "项目||数量|备注",
                "查处网络违法案件（件）|||",
                "移送公安机关案件（件）|||",
                "罚没款（万元）|||",
                "按主要违法行为问题分类|网络销售假冒伪劣商品案件（件）||",
                "|电子商务平台未履行平台义务案件（件）||",
            ],
            Workbooks.Texts(workbook.Form).Take(9));
        var merges = workbook.Form.Descendants<MergeCell>().Select(merge => merge.Reference!.Value);
        Assert.Equal(["A1:D1", "A4:B4", "A5:B5", "D5:D7", "A6:B6", "A7:B7", "A8:A20", "A21:D21", "A22:D22"], merges);
    }

    [Fact]
    public void Every_input_has_a_name_on_an_open_cell_and_every_other_cell_is_locked()
    {
        using var workbook = new Workbooks(ExcelForms.Classes);
        var addresses = FormAddresses.Of(ExcelForms.Classes);
        var open = ExcelForms.Classes.Fields
            .Select(field => workbook.Name(addresses.NameOf(field)).Replace("'表2'!", "", StringComparison.Ordinal))
            .Select(reference => reference.Replace("$", "", StringComparison.Ordinal))
            .ToHashSet();
        Assert.Equal(ExcelForms.Classes.Fields.Length, open.Count);
        // Cells merged with an input are open too: programs look at the first only, but not all.
        open.UnionWith(["D6", "D7"]);
        foreach (var cell in workbook.Form.Descendants<Cell>())
        {
            Assert.Equal(!open.Contains(cell.CellReference!), workbook.FormatOf(cell).Protection!.Locked!.Value);
        }

        var protection = workbook.Form.GetFirstChild<SheetProtection>()!;
        Assert.True(protection.Sheet!.Value);
        Assert.Null(protection.Password);
        Assert.False(protection.FormatColumns!.Value);
    }

    [Fact]
    public void Whole_figures_are_guarded()
    {
        using var workbook = new Workbooks(ExcelForms.Classes);
        var rule = workbook.RuleOf("C5");
        Assert.Equal((DataValidationValues.Whole, "0"), (rule.Type!.Value, rule.Formula1!.Text));
        Assert.Equal(DataValidationErrorStyleValues.Stop, rule.ErrorStyle!.Value);
        Assert.Equal("查处网络违法案件", rule.PromptTitle);
        Assert.Equal("单位：件\n填不小于 0 的整数。", rule.Prompt);
        Assert.Equal("“查处网络违法案件”填不小于 0 的整数（单位：件）。", rule.Error);
        Assert.Equal(1u, workbook.FormatOf(workbook.Cell("C5")).NumberFormatId!.Value);
    }

    [Fact]
    public void Decimal_figures_are_guarded()
    {
        using var workbook = new Workbooks(ExcelForms.Classes);
        var rule = workbook.RuleOf("C7");
        Assert.Equal(DataValidationValues.Custom, rule.Type!.Value);
        Assert.Equal("AND(ISNUMBER(C7),C7>=0,C7<=999999999999999,ROUND(C7,2)=C7)", rule.Formula1!.Text);
        Assert.Equal("“罚没款”填不小于 0 的数，小数不超过 2 位（单位：万元）。", rule.Error);
        Assert.Equal(2u, workbook.FormatOf(workbook.Cell("C7")).NumberFormatId!.Value);
    }

    [Fact]
    public void Texts_and_dates_are_text()
    {
        using var workbook = new Workbooks(ExcelForms.Classes);
        foreach (var place in new[] { "B2", "D2", "D8" })
        {
            Assert.Equal(49u, workbook.FormatOf(workbook.Cell(place)).NumberFormatId!.Value);
            Assert.Null(workbook.RuleOf(place).Type);
        }

        Assert.Equal("按“月　　日”的样式填。", workbook.RuleOf("D2").Prompt);
    }

    [Fact]
    public void Other_decimals_have_a_format_of_their_own()
    {
        var ratio = ExcelForms.Field("比例", InputKind.Decimal) with { Decimals = 3 };
        using var workbook = new Workbooks(ExcelForms.Of(ExcelForms.Column(100, ratio), ratio));
        var id = workbook.FormatOf(workbook.Cell("A2")).NumberFormatId!.Value;
        var formats = workbook.Styles.NumberingFormats!.Elements<NumberingFormat>();
        var format = formats.Single(one => one.NumberFormatId! == id);
        Assert.Equal("0.000", format.FormatCode);
    }

    [Fact]
    public void Identity_stands_in_five_places()
    {
        using var workbook = new Workbooks(ExcelForms.Classes);
        Assert.Equal("\"网剑2020/表2/1.0/96DF93\"", workbook.Name("plandsl_form"));
        Assert.Equal("网剑2020", workbook.CustomProperty("PlanDsl.PlanId"));
        Assert.Equal("表2", workbook.CustomProperty("PlanDsl.FormId"));
        Assert.Equal("表2", workbook.Book.Sheets!.Elements<Sheet>().First().Name);
        Assert.Equal(
            "&L网剑2020　表2　版本1.0　校验96DF93&R第 &P 页，共 &N 页",
            workbook.Form.Descendants<OddFooter>().Single().Text);
        Assert.Equal(SheetStateValues.VeryHidden, workbook.Book.Sheets!.Elements<Sheet>().Last().State!.Value);
        Assert.Equal(
            [
                "plan|网剑2020", "plan-title|上海市2020网络市场监管专项行动（网剑行动）方案", "form|表2", "version|1.0",
                "fields|96DF93",
                "id|name|cell|kind|unit|decimals|label|group|list|sum|choices",
                "填报单位|f_填报单位|'表2'!$B$2|text|0|填报单位",
            ],
            Workbooks.Texts(workbook.Meta).Take(7));
        Assert.Contains("罚没款|f_罚没款|'表2'!$C$7|decimal|万元|2|罚没款", Workbooks.Texts(workbook.Meta));
    }

    [Fact]
    public void It_prints_on_a4_with_repeated_headers()
    {
        using var workbook = new Workbooks(ExcelForms.Classes);
        Assert.Equal("'表2'!$A$1:$D$22", workbook.Name("_xlnm.Print_Area"));
        Assert.Equal("'表2'!$4:$4", workbook.Name("_xlnm.Print_Titles"));
        Assert.Equal(4, workbook.Form.Descendants<Pane>().Single().VerticalSplit!.Value);
        var page = workbook.Form.GetFirstChild<PageSetup>()!;
        Assert.Equal((9u, 1u, 0u), (page.PaperSize!.Value, page.FitToWidth!.Value, page.FitToHeight!.Value));
        Assert.Equal(OrientationValues.Portrait, page.Orientation!.Value);
    }

    [Theory]
    [InlineData(156, false, 20)]
    [InlineData(190, false, 10)]
    [InlineData(225, true, 20)]
    public void Width_settles_orientation_and_margins(double width, bool isLandscape, double margin)
    {
        using var workbook = new Workbooks(
            ExcelForms.Of(new TableModel([width], 1, [new TableRow([ExcelForms.Text(CellRole.Header, "宽")])])));
        var orientation = isLandscape ? OrientationValues.Landscape : OrientationValues.Portrait;
        Assert.Equal(orientation, workbook.Form.GetFirstChild<PageSetup>()!.Orientation!.Value);
        Assert.Equal(margin / 25.4, workbook.Form.GetFirstChild<PageMargins>()!.Left!.Value, 3);
    }

    [Fact]
    public void Rows_grow_with_their_texts_and_with_groups_beside_them()
    {
        var blank = ExcelForms.Field("项");
        var group = ExcelForms.Text(CellRole.Group, new string('组', 60), rows: 2);
        using var workbook = new Workbooks(ExcelForms.Of(
            new TableModel([20, 30], 0,
            [
                new TableRow([group, ExcelForms.Text(CellRole.Label, "短")]),
                new TableRow([ExcelForms.Blank(CellRole.Figure, blank)]),
                new TableRow([ExcelForms.Text(CellRole.Label, new string('长', 90), columns: 2)]),
                new TableRow([ExcelForms.Text(CellRole.Label, "短", columns: 2)]),
            ]),
            blank));
        var heights = workbook.Form.Descendants<Row>().Skip(1).Select(row => row.Height!.Value).ToList();
        Assert.Equal(heights[0], heights[1]);
        // 60 characters at 4 a line and 11 points make 15 lines over two rows; 90 at 11 a line make 9 in one.
        Assert.InRange(heights[0] + heights[1], 15 * 11 * 1.2, 15 * 11 * 1.7);
        Assert.InRange(heights[2], 8 * 11 * 1.2, 9 * 11 * 1.7);
        Assert.Equal(24, heights[3]);
    }

    [Fact]
    public void A_form_that_breaks_the_contract_is_refused()
    {
        var input = ExcelForms.Field("项");
        var twice = new TableModel([20, 20], 0, [new TableRow(
            [ExcelForms.Blank(CellRole.Figure, input), ExcelForms.Blank(CellRole.Figure, input)])]);
        var crowded = new TableModel([20], 0, [new TableRow(
            [new TableCell(
                CellRole.Sentence,
                [new CellText(Sample.Text("共")), new CellInput(input), new CellText(Sample.Text("件"))])])]);
        Refuse(ExcelForms.Of(twice, input));
        Refuse(ExcelForms.Of(crowded, input));
        Refuse(ExcelForms.Of(ExcelForms.Column(20, input)));
        Refuse(ExcelForms.Of(new TableModel([20], 0, []), input));
    }

    private static void Refuse(FormModel form) =>
        Assert.Throws<InvalidOperationException>(() => FormExcelWriter.Write(form));
}
