using Microsoft.Win32.SafeHandles;

namespace PlanDsl.Cli.Files;

/// <summary>
/// What the system knows of a file beside its content. Only Linux is asked; elsewhere nothing is known.
/// </summary>
/// <param name="Device">The disk, two numbers in one.</param>
/// <param name="Number">The file's number on its disk: two names of one file have the same.</param>
/// <param name="Names">How many names (hard links) it has.</param>
/// <param name="Owner">The owner's number.</param>
/// <param name="Group">The group's number.</param>
/// <param name="Mode">Kind and permissions, as in <c>st_mode</c>.</param>
internal sealed record FileFacts(ulong Device, ulong Number, uint Names, uint Owner, uint Group, ushort Mode)
{
    private const int KindMask = 0xF000;
    private const int RegularKind = 0x8000;
    private const int FolderKind = 0x4000;

    /// <summary>Whether it is a file with a content of its own: no pipe, device, socket or folder.</summary>
    internal bool IsRegular => (Mode & KindMask) == RegularKind;

    /// <summary>Whether it is a folder.</summary>
    internal bool IsFolder => (Mode & KindMask) == FolderKind;

    /// <summary>What a path names, behind links; null if nothing is there or the system does not say.</summary>
    internal static FileFacts? Of(string path) =>
        OperatingSystem.IsLinux() ? LinuxCalls.Facts(path, follow: true) : null;

    /// <summary>What stands at a path, a link as itself; null if nothing is there or the system does not say.</summary>
    internal static FileFacts? OfEntry(string path) =>
        OperatingSystem.IsLinux() ? LinuxCalls.Facts(path, follow: false) : null;

    /// <summary>What an open file is; null if the system does not say.</summary>
    internal static FileFacts? Of(SafeFileHandle handle) => OperatingSystem.IsLinux() ? LinuxCalls.Facts(handle) : null;

    /// <summary>Whether these are two names of one file.</summary>
    internal bool IsSameFile(FileFacts? other) =>
        other is not null && Device == other.Device && Number == other.Number;
}
