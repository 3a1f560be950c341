using System.Security.AccessControl;

namespace PlanDsl.Cli.Files;

/// <summary>
/// Owner, group, permissions, access list and other attributes of a file, for one that takes its place.
/// </summary>
internal static class FileRights
{
    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Whether a file is marked as one that nobody is to write.</summary>
    internal static bool IsReadOnly(string path) => OperatingSystem.IsWindows()
        ? File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly)
        : (File.GetUnixFileMode(path) & AnyWrite) == 0;

    /// <summary>Gives a new file all that another has.</summary>
    /// <returns>Whether it has now; if not, the other one must stay the file that it is.</returns>
    internal static bool TryCopy(string from, string to)
    {
        if (OperatingSystem.IsWindows())
        {
            var rights = new FileInfo(from).GetAccessControl(AccessControlSections.Access);
            new FileInfo(to).SetAccessControl(rights);
            return true;
        }

        if (FileFacts.Of(from) is not { Names: 1 } wanted || FileFacts.Of(to) is not { } made)
        {
            return false;
        }

        try
        {
            if ((wanted.Owner, wanted.Group) != (made.Owner, made.Group))
            {
                LinuxCalls.SetOwner(to, wanted.Owner, wanted.Group);
            }

            File.SetUnixFileMode(to, File.GetUnixFileMode(from));
            var attributes = LinuxCalls.Attributes(from);
            var own = LinuxCalls.Attributes(to);
            foreach (var (name, value) in attributes)
            {
                if (!own.TryGetValue(name, out var has) || !has.AsSpan().SequenceEqual(value))
                {
                    LinuxCalls.SetAttribute(to, name, value);
                }
            }

            return own.Keys.All(attributes.ContainsKey)
                && FileFacts.Of(to) is { } now
                && (now.Owner, now.Group, now.Mode) == (wanted.Owner, wanted.Group, wanted.Mode);
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            return false;
        }
    }
}
