using System.Collections.Immutable;
using System.Text;
using PlanDsl.Cli;
using PlanDsl.Cli.Files;
using PlanDsl.Compiler;
using Xunit;

namespace PlanDsl.Tests.Cli;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TestFolder folder = new();
    private bool isForced;
    private ImmutableArray<string> sources = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Everything_is_written_and_nothing_else_stays()
    {
        var changes = Build("方案.docx=一", "表.xlsx=二");
        Assert.Equal("out/甲/方案.docx out/甲/表.xlsx out/甲/manifest.json", string.Join(' ', changes.Written));
        CheckFiles("out/甲/manifest.json\nout/甲/方案.docx\nout/甲/表.xlsx");
        Assert.Equal("一", folder.Read("out/甲/方案.docx"));
    }

    [Fact]
    public void Files_with_the_same_bytes_keep_their_time()
    {
        Build("方案.docx=一", "表.xlsx=二");
        var old = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        foreach (var file in Directory.GetFiles(folder.PathTo("out/甲")))
        {
            File.SetLastWriteTimeUtc(file, old);
        }

        var same = Build("方案.docx=一", "表.xlsx=二");
        Assert.Equal((0, 3), (same.Written.Length, same.Unchanged));
        var one = Build("方案.docx=一", "表.xlsx=三");
        Assert.Equal("out/甲/表.xlsx out/甲/manifest.json", string.Join(' ', one.Written));
        Assert.Equal(old, File.GetLastWriteTimeUtc(folder.PathTo("out/甲/方案.docx")));
        Assert.Equal("三", folder.Read("out/甲/表.xlsx"));
    }

    [Fact]
    public void What_is_no_longer_made_is_removed_unless_somebody_changed_it()
    {
        Build("方案.docx=一", "旧表.xlsx=二", "改过.xlsx=三");
        folder.Write("out/甲/改过.xlsx", "手工改过");
        folder.Write("out/甲/别人的.txt", "别人的");
        Assert.Equal("out/甲/旧表.xlsx", string.Join(' ', Build("方案.docx=一").Removed));
        CheckFiles("out/甲/manifest.json\nout/甲/别人的.txt\nout/甲/改过.xlsx\nout/甲/方案.docx");
    }

    [Fact]
    public void A_partial_build_leaves_other_kinds_alone()
    {
        Build("方案.docx=一", "表.xlsx=二");
        var changes = Write([OutputKind.Notice], "方案.docx=新");
        Assert.Empty(changes.Removed);
        Assert.Equal("二", folder.Read("out/甲/表.xlsx"));
        Assert.Contains("表.xlsx", folder.Read("out/甲/manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_forged_manifest_reaches_nothing_outside_the_folder()
    {
        folder.Write("珍贵.txt", "珍贵");
        var forged = Describe([], "甲") with
        {
            Outputs = [new ManifestOutput(OutputKind.Notice, "甲", "../../珍贵.txt", Manifest.Hash("珍贵"u8))],
        };
        folder.Write("out/甲/manifest.json", ManifestJson.Write(forged));
        Assert.Empty(Build("方案.docx=一").Removed);
        Assert.Equal("珍贵", folder.Read("珍贵.txt"));
    }

    [Fact]
    public void The_outputs_of_another_plan_are_not_mixed_in()
    {
        Build("方案.docx=一");
        var other = ImmutableArray.Create(new OutputFile(OutputKind.Notice, "乙", "乙.docx", [1]));
        CheckRefused(
            () => OutputFolder.Write(
                folder.Host(), "out/甲", new OutputSet(other, Describe(other, "乙"), OutputKindNames.All)),
            "out/甲 里是另一个方案“甲”的输出");
    }

    [Fact]
    public void A_manifest_of_somebody_else_is_not_overwritten()
    {
        folder.Write("out/甲/manifest.json", "{\"name\": \"my app\"}");
        CheckRefused(() => Build("方案.docx=一"), "out/甲/manifest.json 不是 plandsl 生成的");
    }

    [Fact]
    public void What_is_not_provably_ours_is_not_written_over()
    {
        folder.Write("out/甲/表.xlsx", "别人的");
        CheckRefused(() => Build("方案.docx=一", "表.xlsx=二"), "out/甲/表.xlsx 不是 plandsl 生成的");
        File.Delete(folder.PathTo("out/甲/表.xlsx"));
        Build("方案.docx=一", "表.xlsx=二");
        folder.Write("out/甲/方案.docx", "手工改过");
        CheckRefused(() => Build("方案.docx=一", "表.xlsx=二"), "out/甲/方案.docx 不是 plandsl 生成的，或者生成后被人改过");
        CheckRefused(() => Build("方案.docx=新", "表.xlsx=新"), "out/甲/方案.docx 不是 plandsl 生成的，或者生成后被人改过");
        var edited = folder.Read("out/甲/manifest.json").Replace("{\n", "{ \"x\": 1,\n", StringComparison.Ordinal);
        folder.Write("out/甲/manifest.json", edited);
        File.Delete(folder.PathTo("out/甲/方案.docx"));
        CheckRefused(() => Build("方案.docx=新", "表.xlsx=新"), "out/甲/manifest.json 不是 plandsl 生成的");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Force_keeps_what_was_there(bool canExchange)
    {
        folder.Disk = new Disk { CanExchange = canExchange };
        isForced = true;
        folder.Write("out/甲/表.xlsx", "别人的");
        Assert.Equal("out/甲/表（原有）.xlsx", Build("方案.docx=一", "表.xlsx=二").Kept.Single().KeptAs);
        folder.Write("out/甲/表.xlsx", "改过");
        Assert.Equal("out/甲/表（原有2）.xlsx", Build("方案.docx=一", "表.xlsx=二").Kept.Single().KeptAs);
        Assert.Equal(("别人的", "改过", "二"), (folder.Read("out/甲/表（原有）.xlsx"),
            folder.Read("out/甲/表（原有2）.xlsx"), folder.Read("out/甲/表.xlsx")));
        CheckFiles("out/甲/manifest.json\nout/甲/方案.docx\nout/甲/表.xlsx\nout/甲/表（原有2）.xlsx\nout/甲/表（原有）.xlsx");
    }

    [Fact]
    public void A_source_is_never_written_over_even_with_force()
    {
        isForced = true;
        folder.Write("out/甲/表.xlsx", "方案");
        folder.Write("源.plan", "方案");
        sources = [folder.PathTo("out/甲/表.xlsx")];
        CheckRefused(() => Build("方案.docx=一", "表.xlsx=二"), "out/甲/表.xlsx 是这次读入的文件");
        File.Delete(folder.PathTo("out/甲/表.xlsx"));
        File.CreateSymbolicLink(folder.PathTo("out/甲/表.xlsx"), folder.PathTo("源.plan"));
        sources = [folder.PathTo("源.plan")];
        CheckRefused(() => Build("方案.docx=一", "表.xlsx=二"), "out/甲/表.xlsx 是这次读入的文件");
    }

    [Fact]
    public void A_folder_in_the_way_stops_everything()
    {
        Build("方案.docx=一", "表.xlsx=二");
        Directory.CreateDirectory(folder.PathTo("out/甲/新表.xlsx"));
        CheckRefused(() => Build("方案.docx=新", "新表.xlsx=三"), "无法写入 out/甲/新表.xlsx：同名的文件夹占着位置");
        Assert.Equal("一", folder.Read("out/甲/方案.docx"));
    }

    [Fact]
    public void A_read_only_file_stops_everything()
    {
        Build("方案.docx=一", "表.xlsx=二");
        var file = folder.PathTo("out/甲/表.xlsx");
        File.SetAttributes(file, FileAttributes.ReadOnly);
        CheckRefused(() => Build("方案.docx=新", "表.xlsx=新"), "无法写入 out/甲/表.xlsx：文件是只读的");
        File.SetAttributes(file, FileAttributes.Normal);
        Assert.Equal("一", folder.Read("out/甲/方案.docx"));
    }

    [Fact]
    public void A_file_where_the_folder_should_be_is_named()
    {
        folder.Write("out", "占位");
        CheckRefused(() => Build("方案.docx=一"), "无法写入 out/甲：路径中间有一段是文件");
        folder.Write("乙", "占位");
        var outputs = ImmutableArray.Create(new OutputFile(OutputKind.Notice, "乙", "乙.docx", [1]));
        CheckRefused(
            () => OutputFolder.Write(
                folder.Host(), "乙", new OutputSet(outputs, Describe(outputs, "乙"), OutputKindNames.All)),
            "无法写入 乙：它是一个文件，不是文件夹");
    }

    private static Manifest Describe(ImmutableArray<OutputFile> outputs, string plan) => new(
        "0.0.0",
        plan,
        [],
        [.. outputs.Select(static output =>
            new ManifestOutput(output.Kind, output.Id, output.Path, Manifest.Hash(output.Content)))]);

    private OutputChanges Build(params string[] files) => Write(OutputKindNames.All, files);

    private OutputChanges Write(ImmutableArray<OutputKind> kinds, params string[] files)
    {
        var outputs = files.Select(static file => file.Split('=')).Select(static pair => new OutputFile(
            pair[0].EndsWith(".docx", StringComparison.Ordinal) ? OutputKind.Notice : OutputKind.FormExcel,
            "甲",
            pair[0],
            Encoding.UTF8.GetBytes(pair[1]))).ToImmutableArray();
        var wanted = new OutputSet(outputs, Describe(outputs, "甲"), kinds) { IsForced = isForced, Sources = sources };
        return OutputFolder.Write(folder.Host(), "out/甲", wanted);
    }

    private void CheckFiles(string expected) => Assert.Equal(expected, folder.List());

    private void CheckRefused(Action write, string expected)
    {
        var before = folder.List();
        var problem = Assert.Throws<CliException>(write);
        Assert.StartsWith(expected, problem.Text.Zh, StringComparison.Ordinal);
        CheckFiles(before);
    }
}
