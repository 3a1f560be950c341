using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Packaging;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.OpenXml.Word;

namespace PlanDsl.Emit.OpenXml;

/// <summary>Draws an official document as a Word file.</summary>
public static class NoticeWriter
{
    /// <summary>The bytes of the .docx; the same for the same document, always.</summary>
    public static byte[] Write(DocumentModel document)
    {
        var layout = NoticeLayout.Gb33476;
        var writer = new BodyWriter(layout, identity: null);
        var body = writer.Write(document.Sections);
        var title = document.Title.Replace("\n", "", StringComparison.Ordinal);
        return WordPackage.Write(layout, PackageProperties.Of(title), body, writer.BuildGlossary(), identity: null);
    }
}
