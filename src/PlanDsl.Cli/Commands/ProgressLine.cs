using PlanDsl.Syntax;

namespace PlanDsl.Cli.Commands;

/// <summary>One line on a terminal that says how far the work on several files is; nothing anywhere else.</summary>
internal sealed class ProgressLine(CliHost host, int total) : IDisposable
{
    private readonly bool shown = host.ErrorIsTerminal && total > 1;
    private int done;

    /// <summary>Names the file that is next.</summary>
    internal void Next(string path)
    {
        done++;
        if (shown)
        {
            host.Error.Write($"\r\u001b[K[{done}/{total}] {VisibleText.OnOneLine(path)}");
            host.Error.Flush();
        }
    }

    /// <summary>Takes the line away.</summary>
    internal void Clear()
    {
        if (shown)
        {
            host.Error.Write("\r\u001b[K");
            host.Error.Flush();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();
}
