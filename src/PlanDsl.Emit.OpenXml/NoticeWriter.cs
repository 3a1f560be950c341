using PlanDsl.Emit.Document;

namespace PlanDsl.Emit.OpenXml;

/// <summary>Draws an official document as a Word file.</summary>
public static class NoticeWriter
{
    /// <summary>The bytes of the .docx; the same for the same document, always.</summary>
    public static byte[] Write(DocumentModel document) => throw new NotSupportedException(document.Id);
}
