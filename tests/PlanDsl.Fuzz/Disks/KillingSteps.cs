using PlanDsl.Cli.Files;

namespace PlanDsl.Fuzz.Disks;

/// <summary>
/// The real disk until a step at which the process is killed. That step is not done, or, where bytes are written, half
/// done; no later one is done either, as in a process that is no more.
/// </summary>
/// <param name="last">How many steps are done.</param>
/// <param name="halfWrites">Whether the step at which it ends writes half of its bytes.</param>
/// <param name="pause">What passes before each step; null for no time.</param>
internal sealed class KillingSteps(int last, bool halfWrites, Action? pause = null) : IDiskSteps
{
    private readonly DiskSteps disk = new();
    private int done;

    /// <summary>Whether the end came.</summary>
    internal bool IsDead => done > last;

    public void MakeFolder(string path) => Do(() => disk.MakeFolder(path));

    public FileStream OpenLock(string path)
    {
        FileStream? opened = null;
        Do(() => opened = disk.OpenLock(path));
        return opened!;
    }

    public void WriteNew(string path, byte[] content, bool isPrivate) => Do(
        () => disk.WriteNew(path, content, isPrivate),
        () => disk.WriteNew(path, content[..(content.Length / 2)], isPrivate));

    public void Flush(string path) => Do(() => disk.Flush(path));

    public void WriteInto(string path, byte[] content) => Do(
        () => disk.WriteInto(path, content),
        () =>
        {
            using var stream = new FileStream(path, FileMode.Open);
            stream.Write(content, 0, content.Length / 2);
        });

    public void Link(string path, string secondName) => Do(() => disk.Link(path, secondName));

    public void Move(string from, string to, bool replaces) => Do(() => disk.Move(from, to, replaces));

    public void MoveFolder(string from, string to) => Do(() => disk.MoveFolder(from, to));

    public void Exchange(string one, string other) => Do(() => disk.Exchange(one, other));

    public void Delete(string path)
    {
        // What is not there takes no step.
        if (File.Exists(path) || IsDead)
        {
            Do(() => disk.Delete(path));
        }
    }

    public void DeleteFolder(string path) => Do(() => disk.DeleteFolder(path));

    private void Do(Action step, Action? half = null)
    {
        pause?.Invoke();
        done++;
        if (done <= last)
        {
            step();
            return;
        }

        if (done == last + 1 && halfWrites)
        {
            half?.Invoke();
        }

        throw new KilledException();
    }
}
