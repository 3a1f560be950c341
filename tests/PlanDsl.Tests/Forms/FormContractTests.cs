using System.Text;
using System.Text.RegularExpressions;
using PlanDsl.Compiler;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Forms.Contract;
using PlanDsl.Forms;
using PlanDsl.Tests.Architecture;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Forms;

/// <summary>
/// What the files of a form say for machines is read back by the contract that wrote it: for every plan of the project
/// that has forms.
/// </summary>
public sealed partial class FormContractTests
{
    /// <summary>What only the contract may spell, and the folders that are the contract.</summary>
    private static readonly string[] Spellings =
    [
        "\"_meta\"", "\"plandsl_form\"", "\"f_\"", "\"备注_\"", "\"PlanDsl.PlanId\"", "\"是\"", "\"否\"", "999999999999999",
        "999_999_999_999_999",
    ];

    public static TheoryData<string> Plans => [.. Paths];

    /// <summary>The plans that have forms.</summary>
    internal static IEnumerable<string> Paths =>
        TrackedFiles.All
            .Where(static path => path.EndsWith(".plan", StringComparison.Ordinal)
                && (path.StartsWith("plans/", StringComparison.Ordinal)
                    || path.StartsWith("tests/cases/valid/", StringComparison.Ordinal)
                    || path.StartsWith("docs/gallery/", StringComparison.Ordinal)))
            .Where(static path => FormEntry().IsMatch(TrackedFiles.Read(path)));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_file_is_read_back(string path)
    {
        var result = PlanCompiler.Build(new FolderHost(Repository.Root), path, BuildOptions.Everything);
        var forms = FormBuilder.Build(result.Plan!);
        foreach (var output in result.Outputs.Where(static o => o.Path.EndsWith("x", StringComparison.Ordinal)))
        {
            using var files = new FormFiles(output.Content);
            switch (output.Kind)
            {
                case OutputKind.FormWord:
                    CheckTags(files, FormOf(forms, FormIdentity.Parse(files.Properties)));
                    break;
                case OutputKind.FormExcel:
                    CheckWorkbook(files, FormOf(forms, FormIdentity.Parse(files.Properties)));
                    break;
                case OutputKind.Notice:
                    CheckTags(files, [.. DocumentBuilder.Build(result.Plan!, forms).Sections
                        .SelectMany(static section => section.Blocks).OfType<FormBlock>()
                        .Select(static block => block.Form)]);
                    break;
                default:
                    break;
            }
        }
    }

    [Fact]
    public void Only_the_contract_spells_it() => Assert.Empty(TrackedFiles.CSharp
        .Where(static path => path.StartsWith("src/", StringComparison.Ordinal)
            && !path.StartsWith("src/PlanDsl.Emit/Forms/Contract/", StringComparison.Ordinal)
            && !path.StartsWith("src/PlanDsl.Forms/", StringComparison.Ordinal)
            && !path.EndsWith("/RemarkId.cs", StringComparison.Ordinal)
            && !path.EndsWith("/Keywords/ValueWords.cs", StringComparison.Ordinal)
            && !path.StartsWith("src/PlanDsl.Audit/", StringComparison.Ordinal))
        .SelectMany(static path => Spellings.Where(TrackedFiles.Read(path).Contains).Select(s => $"{path}: {s}")));

    [Fact]
    public void Awkward_identifiers_have_addresses_of_their_own()
    {
        string[] ids =
        [
            "甲.乙", "甲_乙", "Ab", "aB", "A.b", new string('长', 300), new string('长', 299) + "短",
            string.Concat(Enumerable.Repeat("𠀀", 200)), "一" + string.Concat(Enumerable.Repeat("𠀀", 200)),
        ];
        var form = FormOfFields("表.1", [.. ids.Select(static id => Field(id))]);
        var addresses = FormAddresses.Of(form);
        Assert.All(form.Fields, field =>
        {
            var (tag, name) = (addresses.TagOf(field, 0), addresses.NameOf(field));
            Assert.Equal(new FieldPlace(field, 0), addresses.FindTag(tag));
            Assert.Equal(field, addresses.FindName(name));
            Assert.Equal("表.1", FormAddresses.FormOf(tag));
            Assert.InRange(tag.Length, 1, FormLimits.Tag);
            Assert.InRange(name.Length, 1, FormLimits.DefinedName);
            Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(tag)));
        });
    }

    /// <summary>Dots of identifiers are told from those between them: 表.1 with 甲, and 表 with 1.甲.</summary>
    [Fact]
    public void Two_forms_never_share_a_tag() => Assert.NotEqual(
        FormAddresses.Of(FormOfFields("表.1", Field("甲"))).TagOf(Field("甲"), 0),
        FormAddresses.Of(FormOfFields("表", Field("1.甲"))).TagOf(Field("1.甲"), 0));

    /// <summary>A list's column and a field whose identifier looks like one of its rows.</summary>
    [Fact]
    public void A_row_never_shares_a_tag_with_a_field()
    {
        var column = Field("名称") with { Register = new FormRegister("企业", "企业", 3) };
        var form = FormOfFields("表", Field("企业.名称.2"), column);
        var addresses = FormAddresses.Of(form);
        Assert.Equal(new FieldPlace(form.Fields[0], 0), addresses.FindTag(addresses.TagOf(form.Fields[0], 0)));
        Assert.Equal(new FieldPlace(column, 2), addresses.FindTag(addresses.TagOf(column, 2)));
    }

    [Theory]
    [InlineData("'表1'!$C$5", "表1", 5, 3, 5, 3)]
    [InlineData("'a''!b'!$AA$10:$AB$12", "a'!b", 10, 27, 12, 28)]
    public void Cells_are_read_back(string text, string sheet, int top, int left, int bottom, int right)
    {
        var range = new SheetRange(sheet, new CellPlace(top, left), new CellPlace(bottom, right));
        Assert.Equal(text, range.Text);
        Assert.Equal(range, SheetRange.Parse(text));
    }

    [Theory]
    [InlineData("表1!$C$5")]
    [InlineData("'表1'!C5")]
    [InlineData("'表1'!$C$5:$D$6:$E$7")]
    [InlineData("'表1'!#REF!")]
    [InlineData("")]
    public void What_is_no_reference_to_cells_is_none(string text) => Assert.Null(SheetRange.Parse(text));

    private static FormModel FormOf(IEnumerable<FormModel> forms, FormIdentity? identity) =>
        forms.Single(form => FormIdentity.Of(form) == identity);

    private static void CheckTags(FormFiles files, params FormModel[] forms)
    {
        var tags = files.Tags.ToList();
        Assert.Equal(tags.Distinct(), tags);
        var read = tags.ToDictionary(static tag => tag, tag => forms
            .Where(form => FormAddresses.FormOf(tag) == form.Id)
            .Select(form => FormAddresses.Of(form).FindTag(tag)).Single()!);
        Assert.Equal(
            forms.SelectMany(static form => form.Fields)
                .SelectMany(static field => field.Register is null
                    ? [new FieldPlace(field, 0)]
                    : Enumerable.Range(1, field.Rows).Select(row => new FieldPlace(field, row)))
                .Order(Comparer<FieldPlace>.Create(Compare)),
            read.Values.Order(Comparer<FieldPlace>.Create(Compare)));
        Assert.All(files.Lists, list => Assert.Equal(read[list.Tag].Field.Offered, list.Texts));
    }

    private static int Compare(FieldPlace a, FieldPlace b) =>
        string.CompareOrdinal(a.Field.Id, b.Field.Id) is var order and not 0 ? order : a.Row - b.Row;

    private static void CheckWorkbook(FormFiles files, FormModel form)
    {
        var (addresses, names, meta) = (FormAddresses.Of(form), files.Names, files.Meta!);
        Assert.Equal(FormIdentity.Of(form), meta.Identity);
        Assert.Equal(FormIdentity.Of(form), FormIdentity.ParsePrinted(files.SheetFooter));
        Assert.True(names.Remove(FormIdentity.DefinedName, out var identity));
        Assert.Equal(FormIdentity.Of(form), FormIdentity.Parse(identity.Trim('"')));
        Assert.Equal(form.PlanTitle, meta.PlanTitle);
        Assert.Equal(
            form.Fields.Select(static field => field.Id).Order(StringComparer.Ordinal),
            meta.Fields.Select(static field => field.Id).Order(StringComparer.Ordinal));
        Assert.Equal(
            names.Keys.Order(StringComparer.Ordinal),
            meta.Fields.Select(static field => field.Name).Order(StringComparer.Ordinal));
        Assert.All(meta.Fields, row =>
        {
            var field = addresses.FindName(row.Name)!;
            Assert.Equal(MetaField.Of(field, addresses.NameOf(field), row.Cells), row);
            Assert.Equal(row.Cells, SheetRange.Parse(names[row.Name]));
        });
    }

    private static FormField Field(string id) =>
        new() { Id = id, Name = id, Label = id, Kind = InputKind.Whole, Origin = Sample.Origin };

    private static FormModel FormOfFields(string id, params FormField[] fields) => new()
    {
        Id = id,
        PlanId = "试",
        PlanTitle = "试用方案",
        Origin = Sample.Origin,
        Title = Sample.Text("试用表"),
        Version = "1.0",
        Fields = [.. fields],
        Head = [],
        Paper = new([50], 0, []),
        Sheet = new([50], 0, []),
        Notes = [],
    };

    [GeneratedRegex(@"^\s*(统计表|form)\s", RegexOptions.Multiline)]
    private static partial Regex FormEntry();
}
