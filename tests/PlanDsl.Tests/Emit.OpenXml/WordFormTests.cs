using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Forms;
using Xunit;
using Lock = DocumentFormat.OpenXml.Wordprocessing.Lock;

namespace PlanDsl.Tests.Emit.OpenXml;

/// <summary>A form can be filled in, and what was filled in can be found again.</summary>
public class WordFormTests
{
    public static TheoryData<string> Forms => ["form1", "form2"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_input_has_one_control_with_its_tag_and_label(string file)
    {
        var form = ModelOf(file);
        using var document = WordFiles.Open(WordFiles.All[file]());
        var controls = document.MainDocumentPart!.Document!.Descendants<SdtRun>().Select(Describe);
        Assert.Equal(form.Fields.Select(field => ($"{form.Id}.{field.Id}", field.Label)), controls);
    }

    [Theory]
    [InlineData("form1")]
    [InlineData("form2")]
    [InlineData("notice")]
    public void Controls_stand_inside_paragraphs_locked_and_blank_with_ids_of_their_own(string file)
    {
        using var document = WordFiles.Open(WordFiles.All[file]());
        var main = document.MainDocumentPart!;
        var entries = main.GlossaryDocumentPart!.GlossaryDocument!.Descendants<DocPartName>()
            .Select(name => name.Val!.Value)
            .ToHashSet();
        var controls = main.Document!.Descendants<SdtRun>().ToArray();
        Assert.Equal(controls.Length, main.Document!.Descendants<SdtElement>().Count());
        Assert.All(controls, control =>
        {
            var properties = control.SdtProperties!;
            Assert.IsType<Paragraph>(control.Parent);
            Assert.Equal(LockingValues.SdtLocked, properties.GetFirstChild<Lock>()!.Val!.Value);
            Assert.NotNull(properties.GetFirstChild<ShowingPlaceholder>());
            Assert.NotNull(properties.GetFirstChild<SdtContentText>());
            Assert.Contains(properties.GetFirstChild<SdtPlaceholder>()!.DocPartReference!.Val!.Value, entries);
            Assert.NotEmpty(WordText.TextOf(control));
        });
        var ids = controls.Select(control => control.SdtProperties!.GetFirstChild<SdtId>()!.Val!.Value).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.InRange(id, 1, int.MaxValue));
    }

    [Fact]
    public void A_control_has_the_same_id_in_the_notice_and_in_the_form()
    {
        var own = Ids("form1").Concat(Ids("form2"));
        Assert.Equal(own, Ids("notice"));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Rows_are_whole_and_as_wide_as_the_text(string file)
    {
        var form = ModelOf(file);
        using var document = WordFiles.Open(WordFiles.All[file]());
        var table = document.MainDocumentPart!.Document!.Descendants<Table>().Single();
        var grid = table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Select(Width).ToArray();
        Assert.Equal(8844, grid.Sum());
        Assert.Equal(form.Paper.ColumnWidths.Length, grid.Length);
        var rows = table.Elements<TableRow>().ToArray();
        Assert.Equal(form.Paper.Rows.Length, rows.Length);
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>());
            Assert.Equal(i < form.Paper.HeaderRows, row.TableRowProperties.GetFirstChild<TableHeader>() is not null);
            CheckWidths(row, grid);
        }
    }

    [Fact]
    public void The_date_shows_the_pattern_that_the_form_prints()
    {
        using var document = WordFiles.Open(WordFiles.All["form1"]());
        var date = document.MainDocumentPart!.Document!.Descendants<SdtRun>().ElementAt(1);
        Assert.Equal(("表1.填报日期", "填报日期"), Describe(date));
        Assert.Equal("　　月　　日", WordText.TextOf(date));
    }

    private static void CheckWidths(TableRow row, int[] grid)
    {
        var column = 0;
        foreach (var cell in row.Elements<TableCell>())
        {
            var span = cell.TableCellProperties!.GridSpan?.Val?.Value ?? 1;
            var width = int.Parse(cell.TableCellProperties.TableCellWidth!.Width!.Value!, null);
            Assert.Equal(grid.Skip(column).Take(span).Sum(), width);
            column += span;
        }

        Assert.Equal(grid.Length, column);
    }

    private static FormModel ModelOf(string file) => file == "form1" ? SampleModels.Table1 : SampleModels.Table2;

    private static int Width(GridColumn column) => int.Parse(column.Width!.Value!, null);

    private static (string Tag, string Label) Describe(SdtRun control) => (
        control.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value!,
        control.SdtProperties!.GetFirstChild<SdtAlias>()!.Val!.Value!);

    private static int[] Ids(string file)
    {
        using var document = WordFiles.Open(WordFiles.All[file]());
        return [.. document.MainDocumentPart!.Document!.Descendants<SdtId>().Select(id => id.Val!.Value)];
    }
}
