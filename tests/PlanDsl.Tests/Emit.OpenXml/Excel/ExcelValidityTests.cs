using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Emit.Tables;
using PlanDsl.Forms;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Emit.OpenXml.Excel;

/// <summary>Office accepts the workbooks, and the same form gives the same bytes.</summary>
public sealed class ExcelValidityTests
{
    private static readonly FormField Ratio =
        ExcelForms.Field("比例", InputKind.Decimal) with { Decimals = 3, Definition = new string('长', 300) };

    private static readonly Dictionary<string, FormModel> Forms = new()
    {
        ["departments"] = ExcelForms.Departments,
        ["classes"] = ExcelForms.Classes,
        ["one column"] = ExcelForms.Of(ExcelForms.Column(100, Ratio, ExcelForms.Field("名称", InputKind.Text)),
            Ratio, ExcelForms.Field("名称", InputKind.Text)),
        ["head only"] = ExcelForms.Of(new TableModel([50, 50], 0, []), ExcelForms.Field("单位", InputKind.Text)) with
        {
            Head = [new FormHeadItem(
                Sample.Text("单位："), ExcelForms.Field("单位", InputKind.Text), Sample.Text(""))],
        },
        ["nothing to fill in"] = ExcelForms.Of(
            new TableModel([50], 1, [new TableRow([ExcelForms.Text(CellRole.Header, "空")])])),
        ["awkward texts"] = ExcelForms.Departments with
        {
            Id = "a/b'&:*?[very long identifier of a form]",
            Title = Sample.Text("“引” \"直\" <b>&</b>\n第二行"),
            Version = "1.0&9",
        },
    };

    public static TheoryData<string> Names => [.. Forms.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Office_accepts_it(string name)
    {
        using var workbook = new Workbooks(Forms[name]);
        Assert.Empty(workbook.Errors(FileFormatVersions.Office2010));
        Assert.Empty(workbook.Errors(FileFormatVersions.Office2019));
        Assert.Empty(workbook.Errors(FileFormatVersions.Microsoft365));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_form_gives_the_same_bytes(string name) =>
        Assert.Equal(FormExcelWriter.Write(Forms[name]), FormExcelWriter.Write(Forms[name]));

    [Theory]
    [MemberData(nameof(Names))]
    public void Texts_of_rules_keep_the_limits_of_excel(string name)
    {
        using var workbook = new Workbooks(Forms[name]);
        foreach (var rule in workbook.Form.Descendants<DataValidation>())
        {
            Assert.InRange(rule.PromptTitle!.Value!.Length, 1, 32);
            Assert.InRange(rule.Prompt!.Value!.Length, 1, 255);
            Assert.InRange(rule.Error?.Value?.Length ?? 0, 0, 255);
        }
    }

    [Fact]
    public void Sheet_names_keep_the_rules_of_excel()
    {
        using var workbook = new Workbooks(Forms["awkward texts"]);
        var name = workbook.Book.Sheets!.Elements<Sheet>().First().Name!.Value!;
        Assert.Equal("a_b'&____very long identifier o", name);
        Assert.StartsWith("'a_b''&____very long identifier o'!$A$1:", workbook.Name("_xlnm.Print_Area"));
    }
}
