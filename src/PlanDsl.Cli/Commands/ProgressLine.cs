using System.Diagnostics;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Commands;

/// <summary>
/// One line on a terminal that says how far the work on several files is and how long the rest will take; nothing
/// anywhere else.
/// </summary>
internal sealed class ProgressLine(CliHost host, int total, DisplayLanguage language = DisplayLanguage.Zh) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly bool isShown = host.ErrorIsTerminal && total > 1;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan last = -Pause;
    private bool isOnScreen;
    private int done;

    /// <summary>Says that one more file is done.</summary>
    internal void Done(string path)
    {
        done++;
        if (!isShown || watch.Elapsed - last < Pause)
        {
            return;
        }

        last = watch.Elapsed;
        host.Error.Write($"\r\u001b[K[{done}/{total}]{Rest()} {VisibleText.OnOneLine(path)}");
        host.Error.Flush();
        isOnScreen = true;
    }

    /// <summary>Takes the line away.</summary>
    internal void Clear()
    {
        if (isOnScreen)
        {
            host.Error.Write("\r\u001b[K");
            host.Error.Flush();
            isOnScreen = false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();

    /// <summary>What the rest will take if it goes on like this; nothing where that is soon.</summary>
    private string Rest()
    {
        var seconds = (int)Math.Ceiling(watch.Elapsed.TotalSeconds / done * (total - done));
        return seconds < 2 ? "" : language == DisplayLanguage.En ? $" {seconds} s left" : $" 还要约 {seconds} 秒";
    }
}
