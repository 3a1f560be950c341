using System.Collections.Immutable;
using System.Xml.Linq;

namespace PlanDsl.Audit.WordReading;

/// <summary>Reads the sections of a file, and what stands in their margins.</summary>
internal static class SectionReader
{
    private static readonly string[] Kinds = ["default", "even", "first"];

    /// <summary>The sections in order, at least one.</summary>
    internal static List<WordSection> ReadAll(XElement document)
    {
        var elements = Elements(document);
        var sections = elements.Select(Read).ToList();
        return sections.Count > 0 ? sections : [Read(new XElement(Ooxml.W + "sectPr"), 0)];
    }

    /// <summary>Gives the sections their headers and footers; what one does not have, it takes over.</summary>
    /// <param name="package">The file.</param>
    /// <param name="sections">Its sections.</param>
    /// <param name="read">Reads the paragraphs of a part, as a section shows them first.</param>
    internal static void ReadMargins(
        WordPackage package,
        List<WordSection> sections,
        Func<string, XElement, WordSection, ImmutableArray<WordParagraph>> read)
    {
        var elements = Elements(package.Main);
        var known = new Dictionary<string, ImmutableArray<WordParagraph>>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < elements.Count; i++)
        {
            var before = i > 0 ? sections[i - 1] : null;
            sections[i].Headers = Read(elements[i], "headerReference", before?.Headers, sections[i]);
            sections[i].Footers = Read(elements[i], "footerReference", before?.Footers, sections[i]);
        }

        Dictionary<string, ImmutableArray<WordParagraph>> Read(
            XElement element,
            string name,
            IReadOnlyDictionary<string, ImmutableArray<WordParagraph>>? before,
            WordSection section)
        {
            var found = new Dictionary<string, ImmutableArray<WordParagraph>>();
            foreach (var kind in Kinds)
            {
                var reference = element.Elements(Ooxml.W + name)
                    .FirstOrDefault(r => (r.Attr("type") ?? "default") == kind);
                if (reference is not null && package.Target(reference.Attribute(Ooxml.R + "id")?.Value) is { } target)
                {
                    found[kind] = known.TryGetValue(target, out var paragraphs) ? paragraphs
                        : known[target] = package.Load(target) is { } root ? read(target, root, section) : [];
                }
                else if (before is not null && before.TryGetValue(kind, out var inherited))
                {
                    found[kind] = inherited;
                }
            }

            return found;
        }
    }

    /// <summary>
    /// The sectPr of paragraphs and of the body, in order; the earlier ones of a tracked change are none.
    /// </summary>
    private static List<XElement> Elements(XElement document) =>
    [
        .. document.Descendants(Ooxml.W + "sectPr")
            .Where(static e => e.Parent?.Name == Ooxml.W + "body" || (e.Parent?.Name == Ooxml.W + "pPr"
                && !e.Ancestors(Ooxml.W + "txbxContent").Any())),
    ];

    private static WordSection Read(XElement element, int index)
    {
        var (size, margins, grid) = (element.Child("pgSz"), element.Child("pgMar"), element.Child("docGrid"));
        return new WordSection
        {
            Number = index + 1,
            Width = Length(size, "w", 12240),
            Height = Length(size, "h", 15840),
            Top = Math.Abs(Length(margins, "top", 1440)),
            Bottom = Math.Abs(Length(margins, "bottom", 1440)),
            Left = Length(margins, "left", Length(margins, "start", 1440)),
            Right = Length(margins, "right", Length(margins, "end", 1440)),
            Gutter = Length(margins, "gutter", 0),
            Footer = Length(margins, "footer", 720),
            Grid = grid is null ? null : grid.Attr("type") ?? "default",
            LinePitch = Ooxml.Number(grid.Attr("linePitch")),
            CharSpace = Signed(Ooxml.Number(grid.Attr("charSpace")) ?? 0),
            HasTitlePage = element.Child("titlePg") is { } title && Ooxml.IsOn(title.Attr()),
            StartsPage = element.Child("type").Attr() is not ("continuous" or "nextColumn"),
            FirstPageNumber = Ooxml.Number(element.Child("pgNumType").Attr("start")),
            Columns = Ooxml.Number(element.Child("cols").Attr("num")) ?? 1,
            HasLineNumbers = element.Child("lnNumType") is not null,
            HasPageBorders = element.Child("pgBorders")?.Elements()
                .Any(static e => e.Attr() is not (null or "nil" or "none")) == true,
            NumberFormat = element.Child("pgNumType").Attr("fmt") is { } format and not "decimal" ? format : null,
        };
    }

    /// <summary>LibreOffice writes numbers below zero as those of 32 bits without a sign.</summary>
    private static double Signed(double number) => number > int.MaxValue ? number - (1L << 32) : number;

    private static double Length(XElement? element, string attribute, double otherwise) =>
        Ooxml.Number(element.Attr(attribute)) ?? otherwise;
}
