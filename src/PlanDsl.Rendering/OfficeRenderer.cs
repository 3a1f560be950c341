using System.Collections.Immutable;

namespace PlanDsl.Rendering;

/// <summary>Lays out Office files with LibreOffice.</summary>
public static class OfficeRenderer
{
    /// <summary>The program that converting to PDF needs and is not there; null if it is.</summary>
    public static string? Missing => Programs.FindMissing(Programs.Office);

    /// <summary>The first program that looking at pages needs and is not there; null if all are.</summary>
    public static string? MissingForPages =>
        Programs.FindMissing(Programs.Office, Programs.Picture, Programs.Words, Programs.Pieces);

    /// <summary>Converts files to PDF, all in one run of LibreOffice.</summary>
    /// <param name="files">Contents by file name.</param>
    /// <param name="fontConfig">A fontconfig file; null for the fonts of the machine.</param>
    /// <returns>The PDF of each file, in the same order.</returns>
    /// <exception cref="RenderingException">LibreOffice failed, or left a file out.</exception>
    public static ImmutableArray<byte[]> ToPdf(
        IReadOnlyList<KeyValuePair<string, byte[]>> files, string? fontConfig = null)
    {
        if (files.Count == 0)
        {
            // Without a file LibreOffice does not convert but waits for a window that nobody opens.
            return [];
        }

        using var scratch = new ScratchFolder();
        var folder = scratch.Path;

        // Numbered, because names of files may differ in nothing but their endings.
        var paths = files.Select((file, i) => Path.Combine(folder, i + Path.GetExtension(file.Key))).ToArray();
        for (var i = 0; i < paths.Length; i++)
        {
            File.WriteAllBytes(paths[i], files[i].Value);
        }

        Programs.Run(
            Programs.Office,
            ["--headless", ProfileIn(folder), "--convert-to", "pdf", "--outdir", folder, .. paths],
            fontConfig);
        return [.. paths.Select((path, i) => Read(Path.ChangeExtension(path, ".pdf"), files[i].Key))];
    }

    /// <summary>The argument by which LibreOffice keeps what it remembers in a folder of ours.</summary>
    internal static string ProfileIn(string folder) =>
        $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}";

    private static byte[] Read(string pdf, string name) => File.Exists(pdf)
        ? File.ReadAllBytes(pdf)
        : throw new RenderingException($"{Programs.Office} made no PDF of {name}");
}
