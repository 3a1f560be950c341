using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Marking;

/// <summary>The part of the comments: that of the file, or a new one.</summary>
internal sealed class CommentList
{
    private const string Author = "plandsl";

    private readonly XNamespace names;
    private int next;

    private CommentList(string name, XDocument document, bool isNew, XNamespace names)
    {
        Name = name;
        Document = document;
        IsNew = isNew;
        this.names = names;
        next = document.Root!.Elements()
            .Select(comment => Ooxml.Number(comment.Attribute(names + "id")?.Value) ?? 0)
            .Where(static id => id is >= 0 and < int.MaxValue / 2).Select(static id => (int)id + 1)
            .DefaultIfEmpty(0).Max();
    }

    /// <summary>Name of the part.</summary>
    internal string Name { get; }

    /// <summary>The part.</summary>
    internal XDocument Document { get; }

    /// <summary>Whether the file had none.</summary>
    internal bool IsNew { get; }

    internal static CommentList Of(WordPackage package, XNamespace names)
    {
        if (package.NameOfKind("comments") is { } known && package.LoadAsWritten(known) is { Root: not null } document)
        {
            return new CommentList(known, document, isNew: false, names);
        }

        var folder = package.MainName[..(package.MainName.LastIndexOf('/') + 1)];
        var name = folder + "comments.xml";
        for (var number = 2; package.Parts.ContainsKey(name); number++)
        {
            name = $"{folder}comments{number.ToString(CultureInfo.InvariantCulture)}.xml";
        }

        var root = new XElement(names + "comments", new XAttribute(XNamespace.Xmlns + "w", names.NamespaceName));
        return new CommentList(name, new XDocument(new XDeclaration("1.0", "utf-8", "yes"), root), isNew: true, names);
    }

    /// <summary>Adds a comment.</summary>
    /// <returns>Its number.</returns>
    internal int Add(ImmutableArray<string> paragraphs)
    {
        Document.Root!.Add(new XElement(
            names + "comment",
            new XAttribute(names + "id", next.ToString(CultureInfo.InvariantCulture)),
            new XAttribute(names + "author", Author),
            new XAttribute(names + "initials", Author),
            paragraphs.Select(text => new XElement(
                names + "p", new XElement(names + "r", new XElement(
                    names + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text))))));
        return next++;
    }
}
