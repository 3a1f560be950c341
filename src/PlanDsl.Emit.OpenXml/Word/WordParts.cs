using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.OpenXml.Packaging;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>Puts the parts of a Word file together.</summary>
internal static class WordParts
{
    /// <summary>The relationship of the footer of odd pages.</summary>
    public const string OddFooter = "rIdFooterOdd";

    /// <summary>The relationship of the footer of even pages.</summary>
    public const string EvenFooter = "rIdFooterEven";

    /// <summary>The relationship of the footer without number.</summary>
    public const string PlainFooter = "rIdFooterPlain";

    /// <summary>The relationship of the footer of odd pages on their side.</summary>
    public const string OddSide = "rIdSideOdd";

    /// <summary>The relationship of the footer of even pages on their side.</summary>
    public const string EvenSide = "rIdSideEven";

    /// <summary>The relationship of the footer of a letter's first page.</summary>
    public const string LetterFooter = "rIdLetter";

    private const string Main = "word/document.xml";

    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>The bytes of the file.</summary>
    /// <param name="layout">Its look.</param>
    /// <param name="properties">What it says about itself.</param>
    /// <param name="body">Its content; refers to the footers by the ids above.</param>
    /// <param name="glossary">The blanks of its content controls; null if it has none.</param>
    /// <param name="identity">A small line below the page number; null for none.</param>
    /// <param name="letterFoot">The foot of a letter's first page; null for any other document.</param>
    public static byte[] Write(
        NoticeLayout layout,
        PackageProperties properties,
        Body body,
        GlossaryDocument? glossary,
        string? identity,
        Footer? letterFoot = null)
    {
        var package = new DeterministicPackage();
        var document = Namespaces.Declare(new DocumentFormat.OpenXml.Wordprocessing.Document(body));
        package.Add(Main, MediaType + "document.main+xml", document);
        package.Relate(DeterministicPackage.Root, "rIdDocument", Relationship + "officeDocument", Main);
        var common = CommonParts.Of(layout);
        Add(package, "styles", "rIdStyles", "styles", common.Styles);
        Add(package, "settings", "rIdSettings", "settings", common.Settings);
        Add(package, "fontTable", "rIdFonts", "fontTable", common.FontTable);
        Add(package, "footer", OddFooter, "footer1", Foot(layout, PageFooter.OddStyle, identity));
        Add(package, "footer", EvenFooter, "footer2", Foot(layout, PageFooter.EvenStyle, identity));
        Add(package, "footer", PlainFooter, "footer3", Foot(layout, null, identity));
        Add(package, "footer", OddSide, "footer4", Side(layout, PageFooter.OddStyle, identity));
        Add(package, "footer", EvenSide, "footer5", Side(layout, PageFooter.EvenStyle, identity));
        if (letterFoot is not null)
        {
            var foot = DeterministicPackage.Serialize(Namespaces.Declare(letterFoot));
            Add(package, "footer", LetterFooter, "footer6", foot);
        }

        if (glossary is not null)
        {
            const string path = "word/glossary/document.xml";
            package.Add(path, MediaType + "document.glossary+xml", glossary);
            package.Relate(Main, "rIdGlossary", Relationship + "glossaryDocument", path);
        }

        properties.AddTo(package);
        return package.ToBytes();
    }

    private static byte[] Foot(NoticeLayout layout, string? style, string? identity) =>
        DeterministicPackage.Serialize(Namespaces.Declare(PageFooter.Build(layout.PageNumber, style, identity)));

    private static byte[] Side(NoticeLayout layout, string style, string? identity) =>
        DeterministicPackage.Serialize(Namespaces.Declare(PageSide.Build(layout, style, identity)));

    private static void Add(
        DeterministicPackage package, string kind, string id, string name, byte[] content)
    {
        var path = $"word/{name}.xml";
        package.Add(path, $"{MediaType}{kind}+xml", content);
        package.Relate(Main, id, Relationship + kind, path);
    }
}
