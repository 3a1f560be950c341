using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Packaging;
using PlanDsl.Emit.OpenXml.Word;

namespace PlanDsl.Emit.OpenXml;

/// <summary>Draws an official document as a Word file.</summary>
public static class NoticeWriter
{
    /// <summary>The bytes of the .docx; the same for the same document, always.</summary>
    /// <param name="document">The document.</param>
    /// <param name="template">The look; null for the default.</param>
    /// <param name="imprint">Where 版记 stands, known from a real layout; null to estimate it.</param>
    public static byte[] Write(
        DocumentModel document, NoticeTemplate? template = null, ImprintPlace? imprint = null) =>
        Write(document, template, imprint, out _);

    /// <summary>The bytes of the .docx; the same for the same document, always.</summary>
    /// <param name="document">The document.</param>
    /// <param name="template">The look; null for the default.</param>
    /// <param name="imprint">Where 版记 stands, known from a real layout; null to estimate it.</param>
    /// <param name="settlement">How the text falls on pages, by estimate.</param>
    public static byte[] Write(
        DocumentModel document, NoticeTemplate? template, ImprintPlace? imprint, out PageSettlement settlement)
    {
        var layout = MarkRoom.Settle((template ?? NoticeTemplate.Default).Layout, document.Sections);
        var writer = new BodyWriter(layout, identity: null) { Imprint = imprint };
        var body = writer.Write(document.Sections);
        settlement = new PageSettlement(writer.Pages, writer.Imprint, writer.IsOnEdge);
        return WordParts.Write(layout, PackageProperties.Of(document), body, writer.BuildGlossary(), identity: null,
            writer.LetterFoot);
    }
}
