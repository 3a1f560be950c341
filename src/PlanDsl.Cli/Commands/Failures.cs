namespace PlanDsl.Cli.Commands;

/// <summary>What went wrong with single files of a run: it is told, and the others are worked on.</summary>
internal sealed class Failures(Session session)
{
    /// <summary>Whether anything went wrong; then the exit code is 2.</summary>
    internal bool Any { get; private set; }

    /// <summary>Does the work on one file; what stops it stops no other.</summary>
    internal void Try(Action work)
    {
        try
        {
            work();
        }
        catch (CliException problem)
        {
            Any = true;
            session.Host.Out.Flush();
            problem.Write(session.Host.Error, session.Language);
        }
    }
}
