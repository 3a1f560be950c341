using System.Collections.Immutable;
using System.Text;
using PlanDsl.Cli.Files;
using PlanDsl.Compiler;
using Xunit;

namespace PlanDsl.Tests.Cli.Writing;

/// <summary>A build that is killed, at each of its steps.</summary>
public sealed class OutputFolderKillTests
{
    private static readonly string[] Old = ["方案.docx=一", "表.xlsx=二", "旧表.xlsx=三", "不变.xlsx=四"];
    private static readonly string[] New = ["方案.docx=新一", "表.xlsx=新二", "新表.xlsx=新三", "不变.xlsx=四"];

    [Fact]
    public void A_first_build() => Assert.InRange(Matrix(static _ => { }, Build(New), Build(New)).Check(), 15, 200);

    [Fact]
    public void A_rebuild_with_files_that_come_and_go() =>
        Assert.InRange(Matrix(BuildOld, Build(New), Build(New)).Check(), 20, 200);

    /// <summary>After the next look at the folder, it is as it was or as it is to be, even if nobody builds.</summary>
    [Fact]
    public void A_rebuild_and_then_a_look() => Matrix(BuildOld, Build(New), Look).Check();

    [Fact]
    public void A_rebuild_in_a_folder_with_other_peoples_files() => Matrix(
        static folder =>
        {
            BuildOld(folder);
            folder.Write("out/甲/别人的.txt", "别人的");
        },
        Build(New),
        Look).Check();

    [Fact]
    public void A_rebuild_with_force() => Matrix(
        static folder =>
        {
            BuildOld(folder);
            folder.Write("out/甲/方案.docx", "改过");
        },
        Build(New),
        Look).Check();

    /// <summary>
    /// Where folders cannot change places, as on Windows, the journal makes up for it in the next run.
    /// </summary>
    [Fact]
    public void A_rebuild_file_by_file() => FileByFile(BuildOld, Build(New)).Check();

    [Fact]
    public void A_rebuild_file_by_file_and_then_a_look() => FileByFile(BuildOld, Look).Check();

    [Fact]
    public void A_rebuild_with_force_file_by_file() => FileByFile(
        static folder =>
        {
            BuildOld(folder);
            folder.Write("out/甲/方案.docx", "改过");
        },
        Look).Check();

    /// <summary>A folder inside is not ours to move: such a folder is written file by file too.</summary>
    [Fact]
    public void A_rebuild_beside_a_folder_of_somebody() => new KillMatrix(
        static folder =>
        {
            BuildOld(folder);
            folder.Write("out/甲/子/文件.txt", "别人的");
        },
        Build(New),
        Build(New))
    { IsWholeAtOnce = false }.Check();

    private static KillMatrix Matrix(
        Action<TestFolder> prepare, Action<TestFolder, Disk> run, Action<TestFolder, Disk> next) =>
        new(prepare, run, next) { IsWholeAtOnce = OperatingSystem.IsLinux(), CanExchange = OperatingSystem.IsLinux() };

    private static KillMatrix FileByFile(Action<TestFolder> prepare, Action<TestFolder, Disk> next) =>
        new(prepare, Build(New), next) { IsWholeAtOnce = false, CanExchange = false };

    private static void BuildOld(TestFolder folder) => Build(Old)(folder, new Disk());

    private static void Look(TestFolder folder, Disk disk)
    {
        if (Directory.Exists(folder.PathTo("out")))
        {
            Leftovers.SettleFolder(disk, folder.PathTo("out"));
            Leftovers.SettleFolder(disk, folder.PathTo("out/甲"));
        }
    }

    private static Action<TestFolder, Disk> Build(string[] files) => (folder, disk) =>
    {
        folder.Disk = disk;
        var outputs = files.Select(static file => file.Split('=')).Select(static pair => new OutputFile(
            pair[0].EndsWith(".docx", StringComparison.Ordinal) ? OutputKind.Notice : OutputKind.FormExcel,
            "甲",
            pair[0],
            Encoding.UTF8.GetBytes(pair[1]))).ToImmutableArray();
        var manifest = new Manifest("0.0.0", "甲", [], []).With(outputs);
        var wanted = new OutputSet(outputs, manifest, OutputKindNames.All) { IsForced = true };
        OutputFolder.Write(folder.Host(), "out/甲", wanted);
    };
}
