using PlanDsl.Compiler;

namespace PlanDsl.Cli.Files;

/// <summary>Files that the command line or a setting names and that must be there.</summary>
internal static class NamedFile
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="path">Its path, absolute.</param>
    /// <param name="shown">The path as messages name it.</param>
    /// <param name="maximum">The largest number of bytes that is read.</param>
    /// <exception cref="CliException">It cannot be read, with the reason.</exception>
    internal static byte[] Read(string path, string shown, long maximum = ISourceHost.MaximumBytes)
    {
        try
        {
            return BoundedReader.Read(path, maximum);
        }
        catch (SourceTooLargeException)
        {
            throw BoundedReader.TooLarge(shown, maximum);
        }
        catch (Exception missing) when (missing
            is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw PlanDiscovery.NotFound(shown);
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            throw DiskFault.Reading(shown, refused);
        }
    }
}
