using System.Security.Cryptography;
using System.Text.RegularExpressions;
using PlanDsl.Tests.Testing;

namespace PlanDsl.Tests.EndToEnd;

/// <summary>A folder with samples of all that the commands take, which can be put back to how it began.</summary>
internal sealed partial class SampleFolder : IDisposable
{
    private static readonly (string From, string Pattern, string To)[] Samples =
    [
        ("plans", "*.plan", "plans"),
        ("tests/cases/valid", "*.plan", "valid"),
        ("tests/cases/errors", "*.plan", "errors"),
        ("docs/gallery", "*.plan", "gallery"),
        ("tests/audit", "*.docx", "audit"),
    ];

    private readonly TestFolder folder = new();

    public SampleFolder() => Fill();

    public string PathTo(string name) => folder.PathTo(name);

    public string Read(string name) => folder.Read(name);

    public void Write(string name, string text) => folder.Write(name, text);

    /// <summary>Runs a command line in this process.</summary>
    public ProgramRun RunHere(string line)
    {
        var (words, input) = TakeApart(line);
        var code = folder.Run(words, input);
        return new ProgramRun(code, folder.Out, folder.Error);
    }

    /// <summary>Runs a command line with the program.</summary>
    public ProgramRun RunProgram(string line, string? searchPath = null)
    {
        var (words, input) = TakeApart(line);
        return ProgramUnderTest.Run(
            folder.Path, words.Split(' ', StringSplitOptions.RemoveEmptyEntries), input, searchPath);
    }

    /// <summary>The bytes of every file, by path; of a PDF what is the same at each printing.</summary>
    public SortedDictionary<string, string> Contents() => new(
        folder.List().Split('\n').ToDictionary(static name => name, Content), StringComparer.Ordinal);

    /// <summary>Removes everything and puts the samples back.</summary>
    public void StartAgain()
    {
        Directory.Delete(folder.Path, recursive: true);
        Fill();
    }

    public void Dispose() => folder.Dispose();

    private (string Words, string Input) TakeApart(string line) =>
        line.Split(" < ") is [var words, var file] ? (words, folder.Read(file)) : (line, "");

    private void Fill()
    {
        foreach (var (from, pattern, to) in Samples)
        {
            var source = Repository.PathTo(from);
            foreach (var file in Directory.EnumerateFiles(source, pattern, SearchOption.AllDirectories))
            {
                folder.Write(Path.Combine(to, Path.GetRelativePath(source, file)), File.ReadAllBytes(file));
            }
        }

        Directory.CreateDirectory(folder.PathTo("empty"));
    }

    private string Content(string name) => Path.GetExtension(name) switch
    {
        "" => "",
        ".pdf" => PagesOf(folder.PathTo(name)),
        ".json" => HashOfPdfOrTool().Replace(folder.Read(name), "$1"),
        _ => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(folder.PathTo(name)))),
    };

    /// <summary>Words and their places; the head of the file holds the time of printing.</summary>
    private static string PagesOf(string pdf)
    {
        var layout = Renderer.Layout(pdf);
        return layout[layout.IndexOf("<body>", StringComparison.Ordinal)..];
    }

    /// <summary>In a manifest the hash of a PDF, in a folder's list of builds the image that built it.</summary>
    [GeneratedRegex("""("path": "[^"]*\.pdf",\s*"sha256": "|"Tool":")[0-9a-f]+""")]
    private static partial Regex HashOfPdfOrTool();
}
