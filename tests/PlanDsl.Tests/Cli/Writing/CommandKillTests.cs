using PlanDsl.Cli.Files;
using Xunit;

namespace PlanDsl.Tests.Cli.Writing;

/// <summary>Commands that write one file, killed at each of their steps.</summary>
public sealed class CommandKillTests
{
    private const string Untidy = "单位库 {\n单位 市局：甲市局\n}\n方案 例：示例方案 {\n编制：市局\n"
        + "引言 \"\"\"\n落实《甲》、《乙》,办好事。\n\"\"\"\n}\n";

    private const string Due = "单位库 {\n  单位 甲局：某市甲局\n}\n\n方案 例：示例方案 {\n  编制：甲局\n\n"
        + "  报送 总结 {\n    报送人：甲局\n    截止：2026年7月10日前\n    材料：工作总结\n  }\n}\n";

    [Theory]
    [InlineData("fmt a.plan", "fmt a.plan")]
    [InlineData("fmt a.plan", "check a.plan")]
    [InlineData("fmt a.plan", "check .")]
    [InlineData("check a.plan --fix", "check a.plan --fix")]
    [InlineData("check a.plan --fix", "calendar a.plan")]
    public void A_plan_is_always_there_old_or_new(string run, string next) =>
        Check(static folder => folder.Write("a.plan", Untidy), run, next);

    /// <summary>A file of two names is written into: the next run finishes what was half written.</summary>
    [Theory]
    [InlineData("fmt a.plan", "fmt a.plan")]
    [InlineData("fmt a.plan", "check b.plan")]
    [InlineData("check a.plan --fix", "check a.plan")]
    public void A_plan_of_two_names_is_recovered(string run, string next) => Check(
        static folder =>
        {
            folder.Write("a.plan", Untidy);
            new DiskSteps().Link(folder.PathTo("a.plan"), folder.PathTo("b.plan"));
        },
        run,
        next,
        isWholeAtOnce: false);

    [Theory]
    [InlineData("new 乙", "new 乙")]
    [InlineData("template new t.json", "template new t.json")]
    [InlineData("template new t/t.json", "template new t/t.json")]
    [InlineData("template new t.json", "check .")]
    [InlineData("calendar a.plan --ics a.ics", "calendar a.plan --ics a.ics")]
    [InlineData("calendar a.plan --ics a.ics", "check a.plan")]
    public void A_new_file_is_there_whole_or_not_at_all(string run, string next) =>
        Check(static folder => folder.Write("a.plan", Due), run, next);

    [Fact]
    public void A_calendar_is_replaced_whole_or_not_at_all() => Check(
        static folder =>
        {
            folder.Write("a.plan", Due);
            folder.Run("calendar a.plan --ics a.ics");
            folder.Write("a.plan", Due.Replace("7月", "8月", StringComparison.Ordinal));
        },
        "calendar a.plan --ics a.ics",
        "check .");

    /// <summary>
    /// A folder of plans is written plan by plan, with one stage that goes from folder to folder: the next run ends it.
    /// </summary>
    [Fact]
    public void A_build_of_several_plans_is_ended_by_the_next() => Assert.InRange(
        new KillMatrix(
            static folder =>
            {
                folder.Write("a.plan", Due);
                folder.Write("b.plan", Due.Replace("方案 例", "方案 乙", StringComparison.Ordinal));
                folder.Write("c.plan", Due.Replace("方案 例", "方案 丙", StringComparison.Ordinal));
            },
            BuildAll,
            BuildAll)
        { IsWholeAtOnce = false }.Check(),
        30,
        300);

    private static void Check(Action<TestFolder> prepare, string run, string next, bool isWholeAtOnce = true) =>
        Assert.InRange(new KillMatrix(prepare, Run(run), Run(next)) { IsWholeAtOnce = isWholeAtOnce }.Check(), 8, 120);

    private static void BuildAll(TestFolder folder, Disk disk)
    {
        Run("build .")(folder, disk);

        // It names the folder, which is another one each time.
        var records = folder.PathTo("out/.plandsl-builds.json");
        if (File.Exists(records))
        {
            File.Delete(records);
        }
    }

    private static Action<TestFolder, Disk> Run(string line) => (folder, disk) =>
    {
        folder.Disk = disk;
        folder.Run(line);
    };
}
