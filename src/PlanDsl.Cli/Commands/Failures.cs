using PlanDsl.Cli.Files;
using PlanDsl.Compiler;

namespace PlanDsl.Cli.Commands;

/// <summary>What went wrong with single files of a run: it is told, and the others are worked on.</summary>
/// <remarks>
/// Here, and around a whole command, every exception is caught and not those of a list: a list would let the bug that
/// nobody thought of end a folder of plans in a stack trace. Nothing is hidden by it: a file shares no state with the
/// next, what was written is whole or not there (<see cref="OutputFolder"/>), the exit code is 2, and each kind is
/// told as what it is: what we say ourselves, what the system refuses, and all else as our bug, with what to report.
/// </remarks>
internal sealed class Failures(Session session)
{
    /// <summary>Whether anything went wrong; then the exit code is 2.</summary>
    internal bool Any { get; private set; }

    /// <summary>Does the work on one file; what stops it stops no other.</summary>
    /// <param name="path">The file, as shown.</param>
    /// <param name="work">The work.</param>
    /// <param name="beforeTelling">What to do before a failure is told; null for nothing.</param>
    internal void Try(string path, Action work, Action? beforeTelling = null)
    {
        try
        {
            work();
        }
        catch (Exception thrown)
        {
            Any = true;
            beforeTelling?.Invoke();
            session.Host.Out.Flush();
            Explain(thrown, path).Write(session.Host.Error, session.Language);
        }
    }

    /// <summary>What to tell of an exception. People get a sentence, never a stack trace.</summary>
    /// <param name="thrown">The exception.</param>
    /// <param name="path">The file that was worked on; null if there was none.</param>
    internal static CliException Explain(Exception thrown, string? path)
    {
        // Writers run in parallel and wrap theirs.
        var cause = thrown.GetBaseException();
        if ((thrown as CliException ?? cause as CliException) is { } told)
        {
            return told;
        }

        var (zh, en) = path is null ? ("", "") : ($"处理 {path} 时", $" while working on {path}");
        if (DiskFault.Is(cause))
        {
            var fault = DiskFault.Of(cause);
            return new CliException(
                new($"{zh}无法读写文件：{fault.Reason.Zh}", $"A file cannot be read or written{en}: {fault.Reason.En}"),
                fault.Remedy);
        }

        var bug = Bug.Of(thrown);
        return new CliException(
            new($"抱歉，{zh}程序内部出错（{bug.Kind}，{bug.Place}）。这是 plandsl 的问题，不是方案的问题。",
                $"Sorry, an internal error{en} ({bug.Kind}, {bug.Place}). It is plandsl's fault, not the plan's."),
            new($"请把这一行、版本（{PlanCompiler.Version}）和方案文件发给维护人员。",
                $"Please report this line, the version ({PlanCompiler.Version}) and the plan."));
    }
}
