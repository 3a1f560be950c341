using System.Diagnostics;

namespace PlanDsl.Tests.Testing;

/// <summary>A second program that reads Word files.</summary>
internal static class AbiWord
{
    /// <summary>What is missing; null if it is there.</summary>
    public static string? Missing { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(static folder => File.Exists(Path.Combine(folder, "abiword")))
            ? null
            : "abiword is not on the PATH: run tests/render/install.sh";

    /// <summary>The text of a document.</summary>
    public static string ToText(byte[] document)
    {
        var folder = Directory.CreateTempSubdirectory("plandsl-").FullName;
        try
        {
            var (source, target) = (Path.Combine(folder, "document.docx"), Path.Combine(folder, "document.txt"));
            File.WriteAllBytes(source, document);
            var start = new ProcessStartInfo("abiword", ["--to=txt", $"--to-name={target}", source])
            {
                RedirectStandardError = true,
            };
            // Its settings are its own: two at once would write the same ones.
            start.Environment["HOME"] = folder;
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return File.Exists(target) ? File.ReadAllText(target) : throw new InvalidOperationException(errors);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
