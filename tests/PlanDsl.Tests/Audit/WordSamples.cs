using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using PlanDsl.Compiler;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Audit;

/// <summary>Word files that our writer makes of samples, and copies of them with something changed.</summary>
internal static class WordSamples
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<OutputFile>> Built = new();

    /// <summary>All Word files of a plan.</summary>
    public static IReadOnlyList<OutputFile> Of(string plan) =>
        Built.GetOrAdd(plan, static path => Build(path, BuildOptions.Everything));

    /// <summary>The same under other options.</summary>
    public static IReadOnlyList<OutputFile> Build(string plan, BuildOptions options) =>
    [
        .. PlanCompiler.Build(new FolderHost(Repository.Root), plan, options).Outputs
            .Where(static output => output.Kind is OutputKind.Notice or OutputKind.FormWord),
    ];

    /// <summary>The notice of a plan.</summary>
    public static byte[] Notice(string plan) =>
        Of(plan).Single(static output => output.Kind == OutputKind.Notice).Content;

    /// <summary>The text of a part.</summary>
    public static string Read(byte[] file, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>A copy in which the first of some words of a part is replaced; it must be there.</summary>
    public static byte[] Change(byte[] file, string part, string old, string with)
    {
        var text = Read(file, part);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var place = text.IndexOf(old, StringComparison.Ordinal);
        return Replace(file, part, text[..place] + with + text[(place + old.Length)..]);
    }

    /// <summary>Whether the audit reads a part of our own files.</summary>
    public static bool IsLookedAt(string part) => part.EndsWith(".rels", StringComparison.Ordinal)
        || part is "[Content_Types].xml" or "word/document.xml" or "word/styles.xml" or "word/settings.xml"
        || part is "word/footer1.xml";

    /// <summary>A copy in which a part has another text, or is gone.</summary>
    public static byte[] Replace(byte[] file, string part, string? text)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)?.Delete();
            if (text is not null)
            {
                using var entry = zip.CreateEntry(part).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    /// <summary>A new file of some parts, and of the list of their types.</summary>
    public static byte[] Make(params (string Name, string Text)[] parts)
    {
        parts =
        [
            ("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml"
                  ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>
                """),
            .. parts,
        ];
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
