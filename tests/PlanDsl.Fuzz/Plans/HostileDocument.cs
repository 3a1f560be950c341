using System.IO.Compression;
using System.Text;
using PlanDsl.Compiler;
using PlanDsl.Fuzz.Laws;

namespace PlanDsl.Fuzz.Plans;

/// <summary>A notice whose text came to hold what no writer of ours puts there.</summary>
internal static class HostileDocument
{
    private const string MainPart = "word/document.xml";

    private static readonly Lazy<byte[]> Notice = new(static () => Enumerable.Range(0, 100)
        .Select(static index => PlanCompiler.Build(
            new TextHost(PlanMaker.Write(1, index)), TextHost.Main, BuildOptions.Everything))
        .First(static result => !result.HasErrors).Outputs.First(static o => o.Kind == OutputKind.Notice).Content);

    private static readonly Lazy<string> Main = new(static () =>
        Encoding.UTF8.GetString(Parts(Notice.Value)[MainPart]));

    private static readonly string[] Pieces =
    [
        .. HostilePlan.Characters, "&#x9B;", "&#x85;", "&#x7F;", "&#xD800;", "&#xDFFF;", "&#x0;", "&#x1B;", "&#xFFFF;",
        "&#x202E;", "&#x2028;", "&#x1F600;", "</w:t>", "<w:t>", "&", "]]>", "<!--",
    ];

    /// <summary>The text of the main part, with a piece within a text or anywhere.</summary>
    public static string Write(int seed, int index)
    {
        var random = FuzzRun.RandomOf(seed, ~index);
        var text = Main.Value;
        var at = random.Next(text.Length);
        var inText = text.IndexOf("</w:t>", at, StringComparison.Ordinal);
        return text.Insert(inText >= 0 && random.Percent(90) ? inText : at, random.Pick(Pieces));
    }

    /// <summary>The package with another main part.</summary>
    public static byte[] Pack(string xml)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Parts(Notice.Value))
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(name == MainPart ? Encoding.UTF8.GetBytes(xml) : content);
            }
        }

        return stream.ToArray();
    }

    private static Dictionary<string, byte[]> Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return zip.Entries.ToDictionary(static e => e.FullName, static e =>
        {
            using var content = new MemoryStream();
            using var part = e.Open();
            part.CopyTo(content);
            return content.ToArray();
        });
    }
}
