using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Forms.Contract;
using PlanDsl.Forms;
using Lock = DocumentFormat.OpenXml.Wordprocessing.Lock;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>
/// Draws blanks as content controls inside a paragraph. A control cannot be deleted, its text can be changed; what it
/// shows until then counts as empty.
/// </summary>
internal sealed class FillIn
{
    /// <summary>The character style of a blank that is a place of its own.</summary>
    public const string Plain = "Fill";

    /// <summary>The character style of a blank in running text.</summary>
    public const string Line = "FillLine";

    private readonly HashSet<int> ids = [];

    private readonly Dictionary<(string Blank, string Style), string> placeholders = [];

    /// <summary>What is printed where nothing is filled in.</summary>
    /// <param name="characters">Its width in full-width characters.</param>
    public static string Blank(int characters) => new('\u3000', characters);

    /// <summary>Draws one blank.</summary>
    /// <param name="field">What is filled in.</param>
    /// <param name="tag">The tag of the control.</param>
    /// <param name="blank">What is printed where nothing is: spaces, or a pattern such as 　　月　　日.</param>
    /// <param name="style">The character style of the blank and of what is typed.</param>
    public SdtRun Write(FormField field, string tag, string blank, string style) =>
        new(
            new SdtProperties(
                new RunProperties(new RunStyle { Val = style }),
                new SdtAlias { Val = FormLimits.Cut(field.Label, FormLimits.Alias) },
                new Tag { Val = tag },
                new SdtId { Val = Id(tag) },
                new Lock { Val = LockingValues.SdtLocked },
                new SdtPlaceholder(new DocPartReference { Val = Placeholder(blank, style) }),
                new ShowingPlaceholder(),
                ContentOf(field)),
            new SdtContentRun(Paragraphs.Run(blank, style)));

    /// <summary>The glossary that the controls take their blanks from; null if there are none.</summary>
    public GlossaryDocument? BuildGlossary() => placeholders.Count == 0
        ? null
        : new GlossaryDocument(new DocParts(
            placeholders.Select(pair => Entry(pair.Value, pair.Key.Blank, isLine: pair.Key.Style == Line))));

    /// <summary>
    /// The name of the glossary entry with a blank. Without one, Word prints an invitation to click where a person
    /// has filled in something and taken it out again.
    /// </summary>
    private string Placeholder(string blank, string style)
    {
        if (!placeholders.TryGetValue((blank, style), out var name))
        {
            name = $"Blank{placeholders.Count + 1}";
            placeholders.Add((blank, style), name);
        }

        return name;
    }

    /// <summary>A text, a date of a calendar, or one of several texts.</summary>
    private static OpenXmlElement ContentOf(FormField field) => field.Kind switch
    {
        InputKind.Day => new SdtContentDate(
            new DateFormat { Val = "yyyy年M月d日" },
            new LanguageId { Val = "zh-CN" },
            new SdtDateMappingType { Val = DateFormatValues.Date },
            new Calendar { Val = CalendarValues.Gregorian }),
        InputKind.Choice or InputKind.YesNo => new SdtContentDropDownList(field.Offered.Select(Item)),
        _ => new SdtContentText(),
    };

    private static ListItem Item(string text) => new() { DisplayText = text, Value = text };

    private static DocPart Entry(string name, string blank, bool isLine)
    {
        var run = Paragraphs.Run(blank);
        if (isLine)
        {
            // The glossary has no styles of its own.
            run.PrependChild(new RunProperties(new Underline { Val = UnderlineValues.Single }));
        }

        return new DocPart(
            new DocPartProperties(
                new DocPartName { Val = name },
                new Category(new Name { Val = "General" }, new Gallery { Val = DocPartGalleryValues.Placeholder }),
                new DocPartTypes(new DocPartType { Val = DocPartValues.SdtPlaceholder }),
                new Behaviors(new Behavior { Val = DocPartBehaviorValues.Content })),
            new DocPartBody(new Paragraph(run)));
    }

    /// <summary>
    /// A positive number that depends on the tag alone (FNV-1a), moved on where another control has it.
    /// </summary>
    private int Id(string tag)
    {
        var hash = 2166136261u;
        foreach (var unit in tag)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        var id = (int)(hash & 0x7FFFFFFF);
        while (id == 0 || !ids.Add(id))
        {
            id = (id + 1) & 0x7FFFFFFF;
        }

        return id;
    }
}
