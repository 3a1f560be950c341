using System.Globalization;
using MiniExcelLibs;
using PlanDsl.Compiler;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Tables;
using PlanDsl.Tests.Plans;
using Xunit;

namespace PlanDsl.Tests.Readers;

/// <summary>Our workbooks as MiniExcel reads them: every printed text of the form is in a cell.</summary>
public sealed class WorkbookReaderTests
{
    public static TheoryData<string> Plans => PlanSample.Names;

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_text_of_the_form_is_in_a_cell(string name)
    {
        var plan = PlanSample.Build(name);
        var forms = FormBuilder.Build(plan.Plan!);
        var workbooks = plan.Outputs.Where(static output => output.Kind == OutputKind.FormExcel).ToList();
        Assert.Equal(forms.Length, workbooks.Count);
        Assert.All(forms.Zip(workbooks), static pair =>
        {
            var cells = Cells(pair.Second.Content);
            Assert.Contains(pair.First.Title, cells);
            var texts = pair.First.Sheet.Rows.SelectMany(static row => row.Cells)
                .Select(static cell => string.Concat(cell.Content.OfType<CellText>().Select(static part => part.Text)))
                .Where(static text => text.Length > 0);
            Assert.Empty(texts.Except(cells));
        });
    }

    /// <summary>The texts of the cells, without the breaks of their lines.</summary>
    private static HashSet<string> Cells(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        var sheet = MiniExcel.GetSheetNames(stream)[0];
        return MiniExcel.Query(stream, sheetName: sheet)
            .SelectMany(static row => ((IDictionary<string, object?>)row).Values)
            .Select(static value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")
            .Select(static text => text.Replace("\n", "", StringComparison.Ordinal))
            .ToHashSet();
    }
}
