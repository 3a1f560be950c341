using PlanDsl.Cli.Files;

namespace PlanDsl.Cli;

/// <summary>
/// The standard output or error output. What cannot be written is dropped and remembered, so that no command stops in
/// the midst of its work because nobody reads its report.
/// </summary>
/// <param name="open">Opens the stream; null if whoever started the process closed it.</param>
internal sealed class ReportStream(Func<Stream>? open) : Stream
{
    private const int BrokenPipe = 32;
    private const int WindowsNoData = 232;
    private const int WindowsBrokenPipe = 109;

    private Stream? opened;

    /// <summary>Why something was dropped; null if nothing was, or the reader had seen enough and went away.</summary>
    internal DiskFault? Fault { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    private bool IsBroken { get; set; }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Try(s => s.Write(buffer, offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
        if (opened is not null)
        {
            Try(static s => s.Flush());
        }
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private void Try(Action<Stream> write)
    {
        if (IsBroken)
        {
            return;
        }

        try
        {
            opened ??= open is null ? throw new FaultException(DiskFault.Closed) : open();
            write(opened);
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            IsBroken = true;
            Fault = IsReaderGone(refused) ? null : DiskFault.Of(refused);
        }
    }

    private static bool IsReaderGone(Exception refused) => OperatingSystem.IsWindows()
        ? (refused.HResult & 0xFFFF) is WindowsNoData or WindowsBrokenPipe
        : refused.HResult == BrokenPipe;
}
