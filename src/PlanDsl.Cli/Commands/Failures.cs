using PlanDsl.Compiler;

namespace PlanDsl.Cli.Commands;

/// <summary>What went wrong with single files of a run: it is told, and the others are worked on.</summary>
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
        var bug = thrown.GetBaseException();
        if ((thrown as CliException ?? bug as CliException) is { } told)
        {
            return told;
        }

        var (zh, en) = path is null ? ("", "") : ($"处理 {path} 时", $" while working on {path}");
        return new CliException(
            new($"抱歉，{zh}程序内部出错（{bug.GetType().Name}）。这是 plandsl 的问题，不是方案的问题。",
                $"Sorry, an internal error{en} ({bug.GetType().Name}). It is plandsl's fault, not the plan's."),
            new($"请把这一行、版本（{PlanCompiler.Version}）和方案文件发给维护人员。",
                $"Please report this line, the version ({PlanCompiler.Version}) and the plan."));
    }
}
