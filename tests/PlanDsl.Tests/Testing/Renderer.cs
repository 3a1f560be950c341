using System.Diagnostics;

namespace PlanDsl.Tests.Testing;

/// <summary>Renders Office files with LibreOffice, in the fonts that tests/render/install.sh puts in place.</summary>
internal static class Renderer
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("PLANDSL_RENDER")
        ?? Path.Combine(Environment.GetEnvironmentVariable("HOME") ?? "", ".cache", "plandsl-render");

    /// <summary>What rendering needs and is not there; null if all is.</summary>
    public static string? Missing { get; } = FindMissing();

    /// <summary>The fontconfig file that puts the test fonts in the place of the usual ones.</summary>
    public static string FontConfig => Path.Combine(Folder, "fonts.conf");

    /// <summary>Converts files to PDF in one run.</summary>
    /// <param name="files">Contents by file name.</param>
    /// <param name="folder">An empty folder for them; gets a .pdf for each.</param>
    public static void ToPdf(IReadOnlyDictionary<string, byte[]> files, string folder) =>
        Convert(files, "pdf", folder);

    /// <summary>The text of a document as LibreOffice reads it, in the order of the file.</summary>
    public static string ToText(byte[] document)
    {
        var folder = Directory.CreateTempSubdirectory("plandsl-").FullName;
        try
        {
            Convert(new Dictionary<string, byte[]> { ["document.docx"] = document }, "txt:Text:UTF8", folder);
            return File.ReadAllText(Path.Combine(folder, "document.txt"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Convert(IReadOnlyDictionary<string, byte[]> files, string format, string folder)
    {
        if (files.Count == 0)
        {
            // Without a file soffice does not convert but waits for a window that nobody opens.
            return;
        }

        foreach (var (name, bytes) in files)
        {
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }

        Run(
            "soffice",
            [
                "--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", format, "--outdir",
                folder, .. files.Keys.Select(name => Path.Combine(folder, name)),
            ]);
    }

    /// <summary>
    /// What pdftotext -bbox-layout says of a PDF: pages, lines and words with their places in points.
    /// </summary>
    public static string Layout(string pdf) => Run("pdftotext", ["-bbox-layout", pdf, "-"]);

    private static string? FindMissing()
    {
        var paths = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        foreach (var program in (string[])["soffice", "pdftotext"])
        {
            if (!paths.Any(path => File.Exists(Path.Combine(path, program))))
            {
                return $"{program} is not on the PATH: run tests/render/install.sh";
            }
        }

        return File.Exists(Path.Combine(Folder, "fonts.conf"))
            ? null
            : "the Fandol fonts are not there: run tests/render/install.sh";
    }

    private static string Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        start.Environment["FONTCONFIG_FILE"] = Path.Combine(Folder, "fonts.conf");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output}");
    }
}
