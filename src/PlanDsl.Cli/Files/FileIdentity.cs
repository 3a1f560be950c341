namespace PlanDsl.Cli.Files;

/// <summary>Whether two paths lead to one file: through links, as two names of it, or written differently.</summary>
internal static class FileIdentity
{
    internal static bool AreSame(string one, string other)
    {
        // Names that differ in case only are one file on some disks; when the folder gets there, one of them is lost.
        return (FileFacts.Of(one) is { } facts && facts.IsSameFile(FileFacts.Of(other)))
            || Real(one).Equals(Real(other), StringComparison.OrdinalIgnoreCase);
    }

    private static string Real(string path)
    {
        try
        {
            var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName;
            return (target ?? Path.GetFullPath(path)).Normalize();
        }
        catch (Exception unresolved) when (DiskFault.Is(unresolved))
        {
            return path;
        }
    }
}
