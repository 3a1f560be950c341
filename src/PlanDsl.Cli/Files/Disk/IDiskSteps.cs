namespace PlanDsl.Cli.Files;

/// <summary>
/// The single steps by which this tool changes a disk. Every change goes through them, one after another, so that tests
/// can stop a run at each. What a step throws is an IOException or an UnauthorizedAccessException.
/// </summary>
internal interface IDiskSteps
{
    /// <summary>Makes a folder in one that is there; does nothing if it is there already.</summary>
    void MakeFolder(string path);

    /// <summary>
    /// Opens a file that nobody else can open meanwhile, and makes it first if need be. The system ends the lock with
    /// the process.
    /// </summary>
    FileStream OpenLock(string path);

    /// <summary>Writes a file of our own: one that nobody else knows yet.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="isPrivate">Whether only its owner may read it.</param>
    void WriteNew(string path, byte[] content, bool isPrivate);

    /// <summary>Has the system write a file, or the entries of a folder, to the device.</summary>
    void Flush(string path);

    /// <summary>Writes into a file that is there; it stays the same file, with its owner, rights and names.</summary>
    void WriteInto(string path, byte[] content);

    /// <summary>Gives a file a second name.</summary>
    void Link(string path, string secondName);

    /// <summary>Moves a file in one step.</summary>
    void Move(string from, string to, bool replaces);

    /// <summary>Moves a folder to a name that is free, in one step.</summary>
    void MoveFolder(string from, string to);

    /// <summary>Has two folders of one disk change places in one step.</summary>
    void Exchange(string one, string other);

    /// <summary>Deletes a file; does nothing if it is not there.</summary>
    void Delete(string path);

    /// <summary>Deletes an empty folder.</summary>
    void DeleteFolder(string path);
}
