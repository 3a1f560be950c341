using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace PlanDsl.Emit.OpenXml.Packaging;

/// <summary>
/// An Office package that depends on nothing but its parts: entries sorted by name, time stamps of 1980-01-01, no file
/// attributes, relationship ids given by the caller. The SDK's own package writer is not used because it writes
/// clock-dependent entries and has to be packed a second time; the SDK's typed elements are.
/// </summary>
internal sealed class DeterministicPackage
{
    /// <summary>The source of the relationships of the package itself.</summary>
    public const string Root = "";

    private static readonly DateTimeOffset Timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings XmlSettings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = false,
    };

    private readonly SortedDictionary<string, Part> parts = new(StringComparer.Ordinal);

    private readonly SortedDictionary<string, List<Relationship>> relationships = new(StringComparer.Ordinal);

    /// <summary>Adds a part whose content is a tree of typed elements.</summary>
    /// <param name="path">Name inside the package without a leading slash, such as word/document.xml.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="root">Its root element; only read when the package is written.</param>
    public void Add(string path, string contentType, OpenXmlElement root) => Add(path, contentType, root.WriteTo);

    /// <summary>Adds a part that writes its own XML.</summary>
    /// <param name="path">Name inside the package without a leading slash.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="write">Writes the root element; the XML declaration is there already.</param>
    public void Add(string path, string contentType, Action<XmlWriter> write) =>
        parts.Add(path, new Part(contentType, stream => WriteXml(stream, write)));

    /// <summary>Adds a part that has been written before.</summary>
    /// <param name="path">Name inside the package without a leading slash.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="content">What <see cref="Serialize"/> has made of it.</param>
    public void Add(string path, string contentType, byte[] content) =>
        parts.Add(path, new Part(contentType, stream => stream.Write(content)));

    /// <summary>Writes a part that many packages have alike, once.</summary>
    public static byte[] Serialize(OpenXmlElement root)
    {
        using var bytes = new MemoryStream();
        WriteXml(bytes, root.WriteTo);
        return bytes.ToArray();
    }

    /// <summary>Relates a part, or the package, to a part.</summary>
    /// <param name="source">Path of the part that refers, or <see cref="Root"/>.</param>
    /// <param name="id">The relationship's id, unique in its source.</param>
    /// <param name="type">The relationship's type.</param>
    /// <param name="target">Path of the part referred to.</param>
    public void Relate(string source, string id, string type, string target)
    {
        if (!relationships.TryGetValue(source, out var list))
        {
            relationships.Add(source, list = []);
        }

        list.Add(new Relationship(id, type, target));
    }

    /// <summary>The bytes of the package.</summary>
    public byte[] ToBytes()
    {
        var entries = new SortedDictionary<string, Action<Stream>>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = stream => WriteXml(stream, WriteContentTypes),
        };
        foreach (var (path, part) in parts)
        {
            entries.Add(path, part.Write);
        }

        foreach (var (source, list) in relationships)
        {
            var folder = source[..(source.LastIndexOf('/') + 1)];
            entries.Add(
                $"{folder}_rels/{source[folder.Length..]}.rels",
                stream => WriteXml(stream, xml => WriteRelationships(xml, folder, list)));
        }

        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, write) in entries)
            {
                WriteEntry(zip, path, write);
            }
        }

        return bytes.ToArray();
    }

    private static void WriteEntry(ZipArchive zip, string path, Action<Stream> write)
    {
        // A build writes many files of few kilobytes: time counts for more than bytes.
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = Timestamp;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        write(stream);
    }

    private static void WriteXml(Stream stream, Action<XmlWriter> write)
    {
        using var xml = XmlWriter.Create(stream, XmlSettings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private void WriteContentTypes(XmlWriter xml)
    {
        const string space = "http://schemas.openxmlformats.org/package/2006/content-types";
        xml.WriteStartElement("Types", space);
        xml.WriteStartElement("Default", space);
        xml.WriteAttributeString("Extension", "rels");
        xml.WriteAttributeString("ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        xml.WriteEndElement();
        foreach (var (path, part) in parts)
        {
            xml.WriteStartElement("Override", space);
            xml.WriteAttributeString("PartName", "/" + path);
            xml.WriteAttributeString("ContentType", part.ContentType);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteRelationships(XmlWriter xml, string folder, List<Relationship> list)
    {
        const string space = "http://schemas.openxmlformats.org/package/2006/relationships";
        xml.WriteStartElement("Relationships", space);
        foreach (var relationship in list)
        {
            xml.WriteStartElement("Relationship", space);
            xml.WriteAttributeString("Id", relationship.Id);
            xml.WriteAttributeString("Type", relationship.Type);
            // Relative where it can be: several readers do not resolve a target that starts with a slash.
            var near = relationship.Target.StartsWith(folder, StringComparison.Ordinal);
            xml.WriteAttributeString("Target", near ? relationship.Target[folder.Length..] : "/" + relationship.Target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private sealed record Part(string ContentType, Action<Stream> Write);

    private sealed record Relationship(string Id, string Type, string Target);
}
