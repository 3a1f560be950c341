using System.Globalization;
using System.Xml.Linq;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Marking;

/// <summary>The main part as it is written, with marks of comments at its paragraphs.</summary>
internal sealed class MarkedBody
{
    private readonly string name;
    private readonly List<XElement> paragraphs;
    private readonly List<XElement> firstOfSection = [];

    internal MarkedBody(WordPackage package)
    {
        name = package.MainName;
        Document = package.LoadAsWritten(name)!;
        Namespace = Document.Root!.Name.Namespace;

        // The reader counts paragraphs in a tree whose names were brought to one variant; the shape is the same.
        var wanted = WordFileReader.ElementsOf(package)
            .Select(static (element, place) => KeyValuePair.Create(element, place))
            .ToDictionary();
        var found = new XElement[wanted.Count];
        foreach (var (read, written) in package.Main.DescendantsAndSelf().Zip(Document.Root.DescendantsAndSelf()))
        {
            if (wanted.TryGetValue(read, out var place))
            {
                found[place] = written;
            }
        }

        paragraphs = [.. found];
        var begins = true;
        foreach (var paragraph in paragraphs.Where(IsOutside))
        {
            if (begins)
            {
                firstOfSection.Add(paragraph);
            }

            begins = paragraph.Element(Namespace + "pPr")?.Element(Namespace + "sectPr") is not null;
        }
    }

    /// <summary>The part.</summary>
    internal XDocument Document { get; }

    /// <summary>The namespace of its elements.</summary>
    internal XNamespace Namespace { get; }

    /// <summary>Whether it is of the strict variant.</summary>
    internal bool IsStrict => Namespace != Ooxml.W;

    /// <summary>Puts the mark of a comment around a paragraph; a file without paragraphs has no place for it.</summary>
    internal void Mark(AuditPlace place, int comment)
    {
        if (TargetOf(place) is not { } paragraph)
        {
            return;
        }

        XAttribute Id() => new(Namespace + "id", comment.ToString(CultureInfo.InvariantCulture));
        var start = new XElement(Namespace + "commentRangeStart", Id());
        if (paragraph.Element(Namespace + "pPr") is { } properties)
        {
            properties.AddAfterSelf(start);
        }
        else
        {
            paragraph.AddFirst(start);
        }

        paragraph.Add(
            new XElement(Namespace + "commentRangeEnd", Id()),
            new XElement(Namespace + "r", new XElement(Namespace + "commentReference", Id())));
    }

    private XElement? TargetOf(AuditPlace place)
    {
        if (place.Part == name && place.Paragraph > 0 && place.Paragraph <= paragraphs.Count)
        {
            // A word processor takes no comment in a text box: it goes to the paragraph that the box hangs from.
            return paragraphs[place.Paragraph - 1].AncestorsAndSelf(Namespace + "p").LastOrDefault(IsOutside)
                ?? firstOfSection.FirstOrDefault();
        }

        return firstOfSection.ElementAtOrDefault(Math.Max(0, place.Section - 1)) ?? firstOfSection.FirstOrDefault();
    }

    private bool IsOutside(XElement paragraph) => !paragraph.Ancestors(Namespace + "txbxContent").Any();
}
