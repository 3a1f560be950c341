using System.Xml.Linq;

namespace PlanDsl.Audit.WordReading;

/// <summary>Reads what stands in a paragraph: runs, breaks, fields, drawings.</summary>
internal sealed class RunReader
{
    private readonly PropertySet paragraph;
    private readonly StyleTable styles;
    private readonly ThemeFonts theme;
    private readonly FieldState fields;
    private readonly List<WordRun> runs = [];
    private readonly List<WordBox> boxes = [];
    private readonly List<WordLine> lines = [];
    private bool hasText;
    private bool breakBeforeText;
    private bool breakAfterText;

    private RunReader(PropertySet paragraph, StyleTable styles, ThemeFonts theme, FieldState fields)
    {
        this.paragraph = paragraph;
        this.styles = styles;
        this.theme = theme;
        this.fields = fields;
    }

    internal IReadOnlyList<WordRun> Runs => runs;

    internal IReadOnlyList<WordBox> Boxes => boxes;

    internal IReadOnlyList<WordLine> Lines => lines;

    internal bool HasPicture { get; private set; }

    /// <summary>Words that are drawn, as watermarks are.</summary>
    internal string DrawnWords { get; private set; } = "";

    /// <summary>Whether a break of the page stands before all that is written.</summary>
    internal bool StartsPage => breakBeforeText && hasText;

    /// <summary>Whether a break of the page stands behind all that is written.</summary>
    internal bool EndsPage => breakAfterText || (breakBeforeText && !hasText);

    internal static RunReader Read(
        XElement element, PropertySet paragraph, StyleTable styles, ThemeFonts theme, FieldState fields)
    {
        var reader = new RunReader(paragraph, styles, theme, fields);
        reader.ReadAll(element, false);
        return reader;
    }

    /// <summary>What a program reads of alternatives: the first that is meant for newer ones.</summary>
    internal static XElement Chosen(XElement alternatives) =>
        alternatives.Element(Ooxml.Mc + "Choice") ?? alternatives.Element(Ooxml.Mc + "Fallback") ?? alternatives;

    private void ReadAll(XElement parent, bool isPrompt)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r" when element.Name.Namespace == Ooxml.W:
                    ReadRun(element, RunFormat.Of(styles.OfRun(paragraph, element.Child("rPr")), theme), isPrompt);
                    break;
                case "sdt":
                    var prompts = element.Child("sdtPr").Child("showingPlcHdr") is not null;
                    ReadAll(element.Child("sdtContent") ?? element, isPrompt || prompts);
                    break;
                case "fldSimple":
                    fields.Mark("begin");
                    fields.AddInstruction(element.Attr("instr") ?? "");
                    fields.Mark("separate");
                    ReadAll(element, isPrompt);
                    // What is printed for a field without runs looks like what stands before it.
                    ReadFieldMark(
                        "end", runs.LastOrDefault()?.Format ?? RunFormat.Of(styles.OfRun(paragraph, null), theme),
                            isPrompt);
                    break;
                case "AlternateContent":
                    ReadAll(Chosen(element), isPrompt);
                    break;
                case "hyperlink" or "ins" or "moveTo" or "smartTag" or "customXml" or "dir" or "bdo":
                    ReadAll(element, isPrompt);
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadRun(XElement run, RunFormat format, bool isPrompt)
    {
        foreach (var element in run.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "t":
                    Add(element.Value, format, isPrompt);
                    break;
                case "tab" or "ptab":
                    Add("\t", format, isPrompt);
                    break;
                case "br" when element.Attr("type") == "page":
                    breakBeforeText |= !hasText;
                    breakAfterText = hasText;
                    break;
                case "br" or "cr":
                    Add("\n", format, isPrompt);
                    break;
                case "noBreakHyphen":
                    Add("-", format, isPrompt);
                    break;
                case "pgNum":
                    runs.Add(new WordRun("1", format, "PAGE", isPrompt));
                    break;
                case "sym":
                    Add("□", format, isPrompt);
                    break;
                case "fldChar":
                    ReadFieldMark(element.Attr("fldCharType"), format, isPrompt);
                    break;
                case "instrText":
                    fields.AddInstruction(element.Value);
                    break;
                case "AlternateContent":
                    ReadRun(Chosen(element), format, isPrompt);
                    break;
                case "drawing" or "pict" or "object":
                    ReadDrawing(element);
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadFieldMark(string? kind, RunFormat format, bool isPrompt)
    {
        if (kind == "end" && fields.LeftToReader is { } instruction)
        {
            runs.Add(new WordRun("1", format, instruction, isPrompt));
        }

        fields.Mark(kind);
    }

    private void Add(string text, RunFormat format, bool isPrompt)
    {
        if (fields.IsInInstruction || text.Length == 0)
        {
            return;
        }

        fields.AddResult();
        hasText |= !string.IsNullOrWhiteSpace(text);
        breakAfterText &= string.IsNullOrWhiteSpace(text);
        runs.Add(new WordRun(text, format, fields.Instruction, isPrompt));
    }

    private void ReadDrawing(XElement drawing)
    {
        var found = DrawingReader.Boxes(drawing).ToList();
        var drawn = DrawingReader.Lines(drawing).ToList();
        boxes.AddRange(found);
        lines.AddRange(drawn);
        HasPicture |= found.Count == 0 && drawn.Count == 0;
        DrawnWords += string.Concat(drawing.Descendants()
            .Where(static e => e.Name.LocalName == "textpath").Select(static e => e.Attribute("string")?.Value));
    }
}
