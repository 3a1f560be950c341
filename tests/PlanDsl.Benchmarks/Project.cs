using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PlanDsl.Benchmarks;

/// <summary>The project on the disk, and the tool made from it.</summary>
internal static class Project
{
    /// <summary>The folder that holds PlanDsl.sln, above the program or above where it was started.</summary>
    public static string FindRoot()
    {
        foreach (var start in (string[])[AppContext.BaseDirectory, Environment.CurrentDirectory])
        {
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "PlanDsl.sln")))
                {
                    return folder;
                }
            }
        }

        throw new InvalidOperationException("PlanDsl.sln is in no folder above");
    }

    /// <summary>Publishes the CLI as it is meant to be installed.</summary>
    public static Image Publish(string root, string name, string folder, params string[] switches)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
        };
        foreach (var word in (string[])
            [
                "publish", "src/PlanDsl.Cli", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder,
                .. switches,
            ])
        {
            start.ArgumentList.Add(word);
        }

        using var publish = Process.Start(start)!;
        var output = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        if (publish.ExitCode != 0)
        {
            Console.Error.WriteLine(output);
            return new Image(name, null, 0);
        }

        return new Image(
            name,
            Path.Combine(folder, OperatingSystem.IsWindows() ? "plandsl.exe" : "plandsl"),
            Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Sum(static file => new FileInfo(file).Length));
    }
}
