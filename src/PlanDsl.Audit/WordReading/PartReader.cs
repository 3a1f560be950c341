using System.Collections.Immutable;
using System.Xml.Linq;

namespace PlanDsl.Audit.WordReading;

/// <summary>Reads the paragraphs and tables of one part, in order.</summary>
internal sealed class PartReader
{
    private static readonly string[] Gone = ["del", "moveFrom"];

    /// <summary>Elements by which changes are tracked.</summary>
    private static readonly string[] Revisions =
        ["ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "numberingChange"];

    private readonly string part;
    private readonly StyleTable styles;
    private readonly ThemeFonts theme;
    private readonly ListNumbers numbers;
    private readonly IReadOnlyList<WordSection> sections;
    private readonly List<WordParagraph> paragraphs = [];
    private readonly List<XElement> elements = [];
    private readonly List<WordTable> tables = [];
    private readonly FieldState fields = new();
    private int section;
    private int counted;
    private bool atPageStart = true;

    internal PartReader(
        string part,
        StyleTable styles,
        ThemeFonts theme,
        ListNumbers numbers,
        IReadOnlyList<WordSection> sections)
    {
        this.part = part;
        this.styles = styles;
        this.theme = theme;
        this.numbers = numbers;
        this.sections = sections;
    }

    internal IReadOnlyList<WordParagraph> Paragraphs => paragraphs;

    /// <summary>The elements of the paragraphs, in the same order.</summary>
    internal IReadOnlyList<XElement> Elements => elements;

    internal IReadOnlyList<WordTable> Tables => tables;

    /// <summary>Reads all blocks of an element.</summary>
    internal void Read(XElement container) => ReadBlocks(container, new Surroundings(null, null, false, false));

    private void ReadBlocks(XElement container, Surroundings around)
    {
        foreach (var block in container.Elements())
        {
            if (block.Name == Ooxml.W + "p")
            {
                ReadParagraph(block, around);
            }
            else if (block.Name == Ooxml.W + "tbl")
            {
                ReadTable(block, around);
            }
            else if (block.Name == Ooxml.Mc + "AlternateContent")
            {
                ReadBlocks(RunReader.Chosen(block), around);
            }
            else if (block.Name == Ooxml.W + "sdt")
            {
                ReadBlocks(block.Child("sdtContent") ?? block, around);
            }
            else if (block.Name.Namespace == Ooxml.W && !Gone.Contains(block.Name.LocalName)
                && block.Name.LocalName is not ("sectPr" or "sdtPr" or "tcPr"))
            {
                ReadBlocks(block, around);
            }
        }
    }

    private void ReadParagraph(XElement element, Surroundings around)
    {
        var properties = element.Child("pPr");
        var here = sections[Math.Min(section, sections.Count - 1)];
        var list = properties.Child("numPr") ?? styles.ListOf(properties);
        var set = styles.OfParagraph(properties, around.TableStyle, numbers.LevelOf(list));
        var runSet = styles.OfRuns(properties, around.TableStyle);
        var runs = RunReader.Read(element, runSet, styles, theme, fields);

        // Indents in characters are counted in the type that the paragraph begins with, whatever its style has.
        var type = runs.Runs.FirstOrDefault(static run => !string.IsNullOrWhiteSpace(run.Text))?.Format
            ?? RunFormat.Of(runSet, theme);
        var format = ParagraphFormat.Of(set, (type.Size * 20) + type.Spacing, here.GridPitch ?? 240);
        var isMain = !around.IsInBox && around.Table is null;
        var paragraph = new WordParagraph
        {
            Number = ++counted,
            Part = part,
            Section = here,
            Format = format,
            Runs = [.. runs.Runs],
            MarkFormat = RunFormat.Of(runSet.Under(properties.Child("rPr")), theme),
            ListNumber = numbers.Next(list),
            Table = around.Table,
            IsInBox = around.IsInBox,
            IsTurned = around.IsTurned,
            StartsPage = format.PageBreakBefore || runs.StartsPage || (isMain && atPageStart),
            EndsPage = runs.EndsPage,
            Lines = [.. runs.Lines],
            HasPicture = runs.HasPicture,
            HoldsBox = runs.Boxes.Count > 0,
            HasRevision = Own(element).Any(static e => Revisions.Contains(e.Name.LocalName)),
            HasComment = Own(element).Any(static e => e.Name.LocalName == "commentReference"),
            DrawnWords = runs.DrawnWords,
        };
        paragraphs.Add(paragraph);
        elements.Add(element);
        atPageStart = isMain ? runs.EndsPage : atPageStart;
        foreach (var box in runs.Boxes)
        {
            ReadBlocks(box.Content, new Surroundings(null, null, true, box.IsTurned));
        }

        if (properties.Child("sectPr") is not null && !around.IsInBox)
        {
            section++;
            atPageStart |= section < sections.Count && sections[section].StartsPage;
        }
    }

    private void ReadTable(XElement element, Surroundings around)
    {
        var properties = element.Child("tblPr");
        var style = properties.Child("tblStyle").Attr();
        var table = new WordTable(tables.Count + 1)
        {
            Outer = around.Table,
            Width = properties.Child("tblW") is { } width && width.Attr("type") is "dxa"
                ? Ooxml.Number(width.Attr("w")) : null,
            GridWidth = element.Child("tblGrid")?.Elements().Sum(static c => Ooxml.Number(c.Attr("w")) ?? 0) ?? 0,
            IsFixed = properties.Child("tblLayout").Attr("type") == "fixed",
            Indent = Ooxml.Number(properties.Child("tblInd").Attr("w")) ?? 0,
            IsInBox = around.IsInBox,
            Borders = styles.TableBorders(style).Append(properties.Child("tblBorders")).OfType<XElement>()
                .Aggregate(new Dictionary<string, Border?>(), static (all, borders) => Add(all, borders)),
        };
        tables.Add(table);
        if (around is { Table: null, IsInBox: false } && atPageStart)
        {
            atPageStart = false;
        }

        table.Rows = [.. Rows(element).Select(row => ReadRow(row, around with { Table = table, TableStyle = style }))];
    }

    private WordRow ReadRow(XElement element, Surroundings around)
    {
        var properties = element.Child("trPr");
        return new WordRow(
            properties.Child("tblHeader") is { } header && Ooxml.IsOn(header.Attr()),
            properties.Child("cantSplit") is not { } whole || !Ooxml.IsOn(whole.Attr()),
            [.. Cells(element).Select(cell => ReadCell(cell, around))]);
    }

    private WordCell ReadCell(XElement element, Surroundings around)
    {
        var first = paragraphs.Count;
        ReadBlocks(element, around);
        var properties = element.Child("tcPr");
        return new WordCell(
            [.. paragraphs.Skip(first)],
            Add([], properties.Child("tcBorders") ?? new XElement("none")),
            properties.Child("vMerge") is { } merge && merge.Attr() is null or "continue");
    }

    /// <summary>The elements of a paragraph without those of the paragraphs in its text boxes.</summary>
    private static IEnumerable<XElement> Own(XElement paragraph) => paragraph.Elements()
        .Where(static e => e.Name != Ooxml.W + "txbxContent").SelectMany(static e => Own(e).Prepend(e));

    private static IEnumerable<XElement> Rows(XElement table) => Inside(table, "tr");

    private static IEnumerable<XElement> Cells(XElement row) => Inside(row, "tc");

    /// <summary>Children of a name, those in content controls and tracked insertions included.</summary>
    private static IEnumerable<XElement> Inside(XElement parent, string name) => parent.Elements()
        .Where(static e => !Gone.Contains(e.Name.LocalName))
        .SelectMany(e => e.Name == Ooxml.W + name ? [e]
            : e.Name.LocalName is "sdt" or "sdtContent" or "ins" or "customXml" ? Inside(e, name) : []);

    private static Dictionary<string, Border?> Add(Dictionary<string, Border?> all, XElement borders)
    {
        foreach (var border in borders.Elements())
        {
            var side = border.Name.LocalName switch { "start" => "left", "end" => "right", var same => same };
            all[side] = Border.Of(border.Attr(), border.Attr("sz"), border.Attr("color"));
        }

        return all;
    }

    private sealed record Surroundings(WordTable? Table, string? TableStyle, bool IsInBox, bool IsTurned);
}
