using PlanDsl.Cli;
using PlanDsl.Cli.Files;
using Xunit;

namespace PlanDsl.Tests.Cli.Writing;

/// <summary>What stays of a file whose content is replaced.</summary>
public sealed class PlanFileTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Permissions_stay()
    {
        folder.Write("a.plan", "旧");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(folder.PathTo("a.plan"), Mode);
        Replace("a.plan");
        Assert.Equal("a.plan=新", folder.Contents());
        Assert.Equal(Mode, File.GetUnixFileMode(folder.PathTo("a.plan")));
    }

    /// <summary>Only root can give a file away, so elsewhere the owner is the same anyway.</summary>
    [Fact]
    public void Owner_group_and_attributes_stay()
    {
        folder.Write("a.plan", "旧");
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            return;
        }

        LinuxCalls.SetOwner(folder.PathTo("a.plan"), 65534, 12);
        LinuxCalls.SetAttribute(folder.PathTo("a.plan"), "user.note", "记"u8.ToArray());
        var before = FileFacts.Of(folder.PathTo("a.plan"))!;
        Replace("a.plan");
        var after = FileFacts.Of(folder.PathTo("a.plan"))!;
        Assert.Equal((65534u, 12u, before.Mode), (after.Owner, after.Group, after.Mode));
        Assert.False(after.IsSameFile(before));
        Assert.Equal("记"u8.ToArray(), LinuxCalls.Attributes(folder.PathTo("a.plan"))["user.note"]);
    }

    [Fact]
    public void All_names_of_a_file_have_the_new_content()
    {
        folder.Write("a.plan", "旧的内容长一些");
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        new DiskSteps().Link(folder.PathTo("a.plan"), folder.PathTo("b.plan"));
        PlanFile.Replace(
            new Disk(), folder.PathTo("a.plan"), "a.plan", "旧的内容长一些"u8.ToArray(), "新"u8.ToArray());
        Assert.Equal("a.plan=新\nb.plan=新", folder.Contents());
        Assert.Equal(2u, FileFacts.Of(folder.PathTo("a.plan"))!.Names);
    }

    [Fact]
    public void A_link_stays_and_its_file_is_written()
    {
        folder.Write("真/a.plan", "旧");
        File.CreateSymbolicLink(folder.PathTo("a.plan"), folder.PathTo("真/a.plan"));
        Replace("a.plan");
        Assert.Equal("新", folder.Read("真/a.plan"));
        Assert.NotNull(new FileInfo(folder.PathTo("a.plan")).LinkTarget);
        Assert.Equal("a.plan\n真/a.plan", folder.List());
    }

    [Fact]
    public void What_changed_meanwhile_stays()
    {
        folder.Write("a.plan", "刚刚改的");
        var problem = Assert.Throws<CliException>(() => Replace("a.plan"));
        Assert.Equal("a.plan 刚刚被别的程序改过", problem.Text.Zh);
        Assert.Equal("a.plan=刚刚改的", folder.Contents());
    }

    /// <summary>Earlier versions could leave a plan in .plandsl-PID as its only copy.</summary>
    [Theory]
    [InlineData("fmt a.plan")]
    [InlineData("check a.plan")]
    [InlineData("build a.plan")]
    public void A_plan_that_an_earlier_version_lost_is_moved_back(string line)
    {
        folder.Write(".plandsl-4711/old0", "单位库 {\n  单位 甲：乙\n}\n");
        folder.Write(".plandsl-4711/new0", "单位库 {\n  单位 甲：乙\n}\n");
        folder.Run(line);
        Assert.Contains("已移回", folder.Error, StringComparison.Ordinal);
        Assert.Equal("单位库 {\n  单位 甲：乙\n}\n", folder.Read("a.plan"));
    }

    [Fact]
    public void What_may_be_the_only_copy_is_never_deleted()
    {
        folder.Write(".plandsl-4711/old0", "甲");
        folder.Write(".plandsl-4712/old0", "乙");
        Assert.Equal(2, folder.Run("fmt a.plan"));
        Assert.Contains(".plandsl-4712 里有早先的版本中断时留下的文件", folder.Error, StringComparison.Ordinal);
        Assert.Equal(".plandsl-4711/old0=甲\n.plandsl-4712/old0=乙", folder.Contents());
    }

    /// <summary>A folder that looks like ours and is not: told, left as it is, in the way of writers alone.</summary>
    [Fact]
    public void A_stage_of_somebody_else_is_left_alone()
    {
        const string Tidy = "单位库 {\n  单位 甲：乙\n}\n";
        folder.Write("a.plan", Tidy);
        folder.Write(".plandsl-0123456789ab/journal.json", "{\"mine\": true}");
        var before = folder.Contents();
        Assert.Equal(0, folder.Run("check a.plan"));
        Assert.Contains("不是 plandsl 写的", folder.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Contents());
    }

    [Fact]
    public void What_stops_one_file_stops_no_other()
    {
        folder.Write("a.plan", "单位库 {\n单位 甲：乙\n}\n");
        Assert.Equal(2, folder.Run("fmt 没有.plan a.plan 也没有.plan"));
        Assert.Contains("整理 a.plan", folder.Out, StringComparison.Ordinal);
        Assert.Contains("找不到文件 没有.plan", folder.Error, StringComparison.Ordinal);
        Assert.Contains("找不到文件 也没有.plan", folder.Error, StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("audit 没有.docx a.plan 也没有.docx"));
        Assert.Contains("找不到文件 没有.docx", folder.Error, StringComparison.Ordinal);
        Assert.Contains("a.plan：这不是 Word 文件", folder.Error, StringComparison.Ordinal);
        Assert.Contains("找不到文件 也没有.docx", folder.Error, StringComparison.Ordinal);
    }

    private void Replace(string name) =>
        PlanFile.Replace(new Disk(), folder.PathTo(name), name, "旧"u8.ToArray(), "新"u8.ToArray());
}
