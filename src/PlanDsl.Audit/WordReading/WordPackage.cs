using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace PlanDsl.Audit.WordReading;

/// <summary>
/// The parts of a Word file. A part that is missing or damaged is null, and its name is kept: Word does not open such a
/// file, so what the rest of it looks like is no answer.
/// </summary>
internal sealed class WordPackage
{
    /// <summary>What is larger or deeper is no official document; it might be an attack.</summary>
    private const long MaximumBytes = 128 << 20;

    private const int MaximumDepth = 256;

    private const string DocumentType = "/officeDocument";

    /// <summary>The part that says what the others are.</summary>
    internal const string TypesName = "[Content_Types].xml";

    /// <summary>The parts that are text; of the others, only that they are there.</summary>
    private readonly Dictionary<string, byte[]> parts;
    private readonly SortedSet<string> damaged = new(StringComparer.Ordinal);

    private WordPackage(Dictionary<string, byte[]> parts) => this.parts = parts;

    /// <summary>Name of the main part.</summary>
    internal string MainName { get; private set; } = "";

    /// <summary>The main part's root.</summary>
    internal XElement Main { get; private set; } = new(Ooxml.W + "document");

    /// <summary>Names of parts that could not be read.</summary>
    internal IReadOnlyCollection<string> Damaged => damaged;

    /// <summary>Opens a file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="problem">Why it cannot be read; null if it can.</param>
    internal static WordPackage? Open(byte[] content, out UnreadableFile? problem)
    {
        problem = FileKind.Recognize(content);
        if (problem is not null)
        {
            return null;
        }

        if (Unzip(content) is not { } parts)
        {
            problem = FileKind.Broken;
            return null;
        }

        var package = new WordPackage(parts);
        problem = FileKind.RecognizeZip(parts.Keys) ?? package.FindMain() ?? package.FindMissing();
        return problem is null ? package : null;
    }

    /// <summary>The root of a part; null if it is not there or cannot be read.</summary>
    internal XElement? Load(string? name)
    {
        if (name is null)
        {
            return null;
        }

        if (!parts.TryGetValue(name, out var bytes))
        {
            damaged.Add(name);
            return null;
        }

        try
        {
            CheckDepth(bytes);
            using var reader = Open(bytes);
            var root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
            Ooxml.Normalize(root);
            return root;
        }
        catch (XmlException)
        {
            damaged.Add(name);
            return null;
        }
    }

    /// <summary>The names of all parts, and what the parts that are text hold.</summary>
    internal IReadOnlyDictionary<string, byte[]> Parts => parts;

    /// <summary>A part as it is written, its names not brought to the usual variant; null if it is not there.</summary>
    internal XDocument? LoadAsWritten(string name)
    {
        if (!parts.TryGetValue(name, out var bytes))
        {
            return null;
        }

        using var reader = Open(bytes);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The part that the main part refers to by an id; null if by none.</summary>
    internal string? Target(string? id) =>
        id is null ? null : Relations(MainName).FirstOrDefault(relation => relation.Id == id)?.Target;

    /// <summary>The main part's part of a kind, such as styles; null if it has none.</summary>
    internal XElement? LoadKind(string kind) => Load(NameOfKind(kind));

    /// <summary>The name of the main part's part of a kind; null if it has none.</summary>
    internal string? NameOfKind(string kind) =>
        Relations(MainName).FirstOrDefault(r => r.Kind.EndsWith("/" + kind, StringComparison.Ordinal))?.Target;

    private static XmlReader Open(byte[] bytes) => XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    });

    /// <summary>Elements are read by methods that call themselves, so their depth must have an end.</summary>
    private static void CheckDepth(byte[] bytes)
    {
        using var reader = Open(bytes);
        while (reader.Read())
        {
            if (reader.Depth > MaximumDepth)
            {
                throw new XmlException("nested too deeply");
            }
        }
    }

    private static Dictionary<string, byte[]>? Unzip(byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
            var total = 0L;
            foreach (var entry in zip.Entries)
            {
                var name = NameOf(entry);
                if (!IsText(name))
                {
                    parts[name] = [];
                    continue;
                }

                using var stream = entry.Open();
                using var copy = new MemoryStream();
                var buffer = new byte[1 << 16];
                while (stream.Read(buffer) is > 0 and var count)
                {
                    // What a zip says of its sizes need not be true.
                    total += count;
                    if (total > MaximumBytes)
                    {
                        return null;
                    }

                    copy.Write(buffer, 0, count);
                }

                parts[name] = copy.ToArray();
            }

            return parts;
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or NotSupportedException
            or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            // ZipArchive shows damage in all of these ways.
            return null;
        }
    }

    /// <summary>The name of a part, which some programs write with the wrong strokes.</summary>
    internal static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    /// <summary>Pictures and fonts are not looked at.</summary>
    private static bool IsText(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || name is "mimetype";

    private UnreadableFile? FindMain()
    {
        MainName = Relations("").FirstOrDefault(
            static r => r.Kind.EndsWith(DocumentType, StringComparison.Ordinal))?.Target ?? "word/document.xml";
        var root = Load(MainName);
        if (root?.Name != Ooxml.W + "document" || root.Child("body") is null)
        {
            return FileKind.WithoutText;
        }

        Main = root;
        return null;
    }

    /// <summary>
    /// Whether the package says what its main part is, and what its parts refer to is there (ISO/IEC 29500-2, 9, 10).
    /// </summary>
    private UnreadableFile? FindMissing()
    {
        if (!IsTyped(MainName))
        {
            damaged.Add(TypesName);
        }

        if (!Relations("").Any(static r => r.Kind.EndsWith(DocumentType, StringComparison.Ordinal)))
        {
            damaged.Add(RelationsOf(""));
        }

        var known = Relationships(MainName).Select(static r => r.Attribute("Id")?.Value).ToHashSet();
        if (Main.DescendantsAndSelf().Attributes().Any(a => a.Name.Namespace == Ooxml.R && !known.Contains(a.Value)))
        {
            damaged.Add(RelationsOf(MainName));
        }

        damaged.UnionWith(parts.Keys.Where(static n => n.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).ToList()
            .Select(SourceOf).SelectMany(Relations).Select(static r => r.Target).Where(IsMissing));
        return damaged.Count > 0 ? FileKind.Incomplete(damaged) : null;
    }

    private bool IsTyped(string name)
    {
        var types = Load(TypesName)?.Elements().ToList() ?? [];
        return types.Any(t => "/" + name == t.Attribute("PartName")?.Value)
            || types.Any(static t => t.Attribute("PartName") is null
                && t.Attribute("ContentType")?.Value.EndsWith("document.main+xml", StringComparison.Ordinal) == true);
    }

    /// <summary>Some programs write NULL for a picture that they have lost, and # for a place in the text.</summary>
    private bool IsMissing(string target) =>
        target.Length > 0 && !target.EndsWith("NULL", StringComparison.Ordinal)
        && !target.Contains('#', StringComparison.Ordinal)
        && !parts.ContainsKey(target) && !parts.ContainsKey(Uri.UnescapeDataString(target));

    /// <summary>word/_rels/document.xml.rels says what word/document.xml refers to.</summary>
    private static string SourceOf(string relations) =>
        relations.Replace("_rels/", "", StringComparison.Ordinal)[..^".rels".Length];

    /// <summary>The part that says what another refers to.</summary>
    internal static string RelationsOf(string source)
    {
        var slash = source.LastIndexOf('/');
        return $"{source[..(slash + 1)]}_rels/{source[(slash + 1)..]}.rels";
    }

    private IEnumerable<PackageRelation> Relations(string source) => Relationships(source)
        .Where(static r => r.Attribute("TargetMode")?.Value != "External")
        .Select(r => new PackageRelation(
            r.Attribute("Id")?.Value ?? "",
            r.Attribute("Type")?.Value ?? "",
            Resolve(source[..(source.LastIndexOf('/') + 1)], r.Attribute("Target")?.Value ?? "")));

    private IEnumerable<XElement> Relationships(string source) =>
        (RelationsOf(source) is var name && parts.ContainsKey(name) ? Load(name) : null)
            ?.Elements(Ooxml.Package + "Relationship") ?? [];

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        var path = target.StartsWith('/') ? target[1..] : folder + target;
        foreach (var step in path.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".." or ""))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    private sealed record PackageRelation(string Id, string Kind, string Target);
}
