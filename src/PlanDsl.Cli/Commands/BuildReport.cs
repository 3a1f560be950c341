using PlanDsl.Cli.Batch;
using PlanDsl.Cli.Files;

namespace PlanDsl.Cli.Commands;

/// <summary>Says what a build did to the disk: file by file for one plan, a line a plan for several.</summary>
internal sealed class BuildReport(Session session, bool isOfSeveral)
{
    private int unchangedPlans;
    private int unchangedFindings;

    internal void Write(OutputChanges changes, string folder)
    {
        foreach (var file in changes.Kept)
        {
            session.Say($"原有的 {file.Path} 改名留下：{file.KeptAs}", $"kept {file.Path} as {file.KeptAs}");
        }

        var shown = PlanDiscovery.Show(folder);
        if (isOfSeveral)
        {
            WriteLine(changes, shown);
            return;
        }

        foreach (var path in changes.Written)
        {
            session.Say($"写入 {path}", $"wrote {path}");
        }

        foreach (var path in changes.Removed)
        {
            session.Say($"移除 {path}", $"removed {path}");
        }

        if (changes.Unchanged > 0)
        {
            session.Say($"{shown} 中 {changes.Unchanged} 个文件没有变化",
                $"{changes.Unchanged} files in {shown} did not change");
        }
    }

    /// <summary>Counts a plan that was left out, for nothing of it has changed.</summary>
    internal void AddUnchanged(BuildRecord record)
    {
        unchangedPlans++;
        unchangedFindings += record.Findings;
    }

    /// <summary>Says how many those are, and that their findings were not repeated; whether there are any.</summary>
    internal bool WriteUnchanged()
    {
        if (unchangedPlans == 0)
        {
            return false;
        }

        var (zh, en) = unchangedFindings == 0
            ? ("", "")
            : ($"；它们的 {unchangedFindings} 个警告和提示上次已列出，要再看用 plandsl check",
                $"; their {unchangedFindings} warnings and notes were listed then, plandsl check shows them again");
        session.Say(
            $"{unchangedPlans} 个方案和上次生成时一样，没有重做{zh}",
            $"{unchangedPlans} plans are as they were built last time and were not built again{en}");
        return true;
    }

    private void WriteLine(OutputChanges changes, string folder)
    {
        var (written, removed) = (changes.Written.Length, changes.Removed.Length);
        if (written + removed == 0)
        {
            session.Say($"{folder} 没有变化", $"{folder} did not change");
            return;
        }

        session.Say(
            $"写入 {folder}：{written} 个文件" + (removed > 0 ? $"，移除 {removed} 个" : "")
            + (changes.Unchanged > 0 ? $"，{changes.Unchanged} 个没有变化" : ""),
            $"wrote {folder}: {written} files" + (removed > 0 ? $", removed {removed}" : "")
            + (changes.Unchanged > 0 ? $", {changes.Unchanged} did not change" : ""));
    }
}
