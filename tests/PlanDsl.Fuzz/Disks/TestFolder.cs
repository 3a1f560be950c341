using System.Text;
using PlanDsl.Cli;
using PlanDsl.Cli.Commands;
using PlanDsl.Cli.Files;

namespace PlanDsl.Fuzz.Disks;

/// <summary>An empty folder of a test's own, and the tool run in it.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("plandsl-test-").FullName;

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string PathTo(string name) => System.IO.Path.Combine(Path, name);

    public void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public void Write(string name, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathTo(name))!);
        File.WriteAllBytes(PathTo(name), content);
    }

    public string Read(string name) => File.ReadAllText(PathTo(name));

    /// <summary>Every file below, and every empty folder with a slash, in order.</summary>
    public string List() => string.Join('\n', Directory
        .EnumerateFileSystemEntries(Path, "*",
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .Where(static entry => File.Exists(entry) || !Directory.EnumerateFileSystemEntries(entry).Any())
        .Select(entry => System.IO.Path.GetRelativePath(Path, entry).Replace('\\', '/')
            + (File.Exists(entry) ? "" : "/"))
        .Order(StringComparer.Ordinal));

    /// <summary>
    /// As <see cref="List"/>, each file with its content; without what a run keeps hidden if so asked.
    /// </summary>
    public string Contents(bool isAll = true) => string.Join('\n', List()
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(name => isAll || !(name.EndsWith('/') || name.Contains(StageFolder.Prefix, StringComparison.Ordinal)))
        .Select(name => name.EndsWith('/') ? name : $"{name}={File.ReadAllText(PathTo(name))}"));

    /// <summary>The disk of the next runs.</summary>
    public Disk Disk { get; set; } = new();

    public CliHost Host(TextWriter? output = null, TextWriter? error = null, string input = "") => new()
    {
        Out = output ?? TextWriter.Null,
        Error = error ?? TextWriter.Null,
        OpenIn = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
        WorkingFolder = Path,
        Disk = Disk,
    };

    /// <summary>Runs a command line; its words are separated by blanks.</summary>
    public int Run(string commandLine, string input = "")
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var code = CliApp.Run(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Host(output, error, input));
        (Out, Error) = (output.ToString(), error.ToString());
        return code;
    }

    /// <summary>The same on a disk of its own, for runs at once; what it says goes nowhere.</summary>
    public void RunOn(IDiskSteps? steps, string commandLine) => CliApp.Run(
        commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Host() with
        {
            Disk = new Disk { Steps = steps ?? new DiskSteps(), Patience = TimeSpan.FromMinutes(1) },
        });

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
