using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Marking;

/// <summary>
/// Writes a copy of a Word file that has the findings as comments at their places, and is otherwise the same. Comments
/// stand in the body only: what is found in a header or footer, on a page or in the whole file is said where its
/// section, or the file, begins.
/// </summary>
public static class WordMarker
{
    /// <summary>More comments of one kind help nobody; the last says how many more places there are.</summary>
    private const int MostPlaces = 20;

    private const string CommentsType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    /// <summary>Any fixed day: the time of a run is no part of the file.</summary>
    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Makes the copy.</summary>
    /// <param name="content">The file; one that an audit could read.</param>
    /// <param name="findings">What to say.</param>
    /// <param name="words">The paragraphs of the comment on a finding at a place, and how many more places are not
    /// marked.</param>
    /// <returns>The copy.</returns>
    public static byte[] Mark(
        byte[] content,
        IEnumerable<AuditFinding> findings,
        Func<AuditFinding, AuditPlace, int, ImmutableArray<string>> words)
    {
        var package = WordPackage.Open(content, out var problem)
            ?? throw new ArgumentException(problem!.Reason.En, nameof(content));
        var body = new MarkedBody(package);
        var comments = CommentList.Of(package, body.Namespace);
        foreach (var finding in findings)
        {
            var places = finding.Places.Take(MostPlaces).ToList();
            for (var i = 0; i < places.Count; i++)
            {
                var more = i == places.Count - 1 ? finding.Places.Length - places.Count : 0;
                body.Mark(places[i], comments.Add(words(finding, places[i], more)));
            }
        }

        var changed = new Dictionary<string, XDocument>(StringComparer.OrdinalIgnoreCase)
        {
            [package.MainName] = body.Document,
            [comments.Name] = comments.Document,
        };
        if (comments.IsNew)
        {
            AddType(package, comments.Name, changed);
            AddRelation(package, comments.Name, body.IsStrict, changed);
        }

        return Write(content, changed);
    }

    private static void AddType(WordPackage package, string name, Dictionary<string, XDocument> changed)
    {
        var types = package.LoadAsWritten(WordPackage.TypesName)!;
        types.Root!.Add(new XElement(
            types.Root.Name.Namespace + "Override",
            new XAttribute("PartName", "/" + name), new XAttribute("ContentType", CommentsType)));
        changed[WordPackage.TypesName] = types;
    }

    private static void AddRelation(
        WordPackage package, string name, bool isStrict, Dictionary<string, XDocument> changed)
    {
        var part = WordPackage.RelationsOf(package.MainName);
        var relations = package.LoadAsWritten(part)
            ?? new XDocument(new XElement(Ooxml.Package + "Relationships"));
        var known = relations.Root!.Elements().Select(static r => r.Attribute("Id")?.Value).ToHashSet();
        var number = 1;
        while (known.Contains("mark" + number.ToString(CultureInfo.InvariantCulture)))
        {
            number++;
        }

        var kind = isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
            : Ooxml.R.NamespaceName + "/comments";
        relations.Root.Add(new XElement(
            relations.Root.Name.Namespace + "Relationship",
            new XAttribute("Id", "mark" + number.ToString(CultureInfo.InvariantCulture)),
            new XAttribute("Type", kind), new XAttribute("Target", "/" + name)));
        changed[part] = relations;
    }

    /// <summary>All parts in their order, byte for byte but for those that changed; new ones behind them.</summary>
    private static byte[] Write(byte[] content, Dictionary<string, XDocument> changed)
    {
        using var copy = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read))
        using (var target = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                var part = target.CreateEntry(entry.FullName);
                part.LastWriteTime = entry.LastWriteTime;
                using var stream = part.Open();
                if (changed.Remove(WordPackage.NameOf(entry), out var document))
                {
                    Save(document, stream);
                    continue;
                }

                using var old = entry.Open();
                old.CopyTo(stream);
            }

            foreach (var (name, document) in changed)
            {
                var part = target.CreateEntry(name);
                part.LastWriteTime = Day;
                using var stream = part.Open();
                Save(document, stream);
            }
        }

        return copy.ToArray();
    }

    private static void Save(XDocument document, Stream stream)
    {
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Encoding = new System.Text.UTF8Encoding(false),
            NewLineHandling = NewLineHandling.Entitize,
        });
        document.Save(writer);
    }
}
