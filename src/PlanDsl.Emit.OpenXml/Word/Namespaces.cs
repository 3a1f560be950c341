using DocumentFormat.OpenXml;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>
/// Declares the namespaces of a part at its root: the SDK declares them where they are first used, which is right, but
/// AbiWord looks for them nowhere else and opens no such file.
/// </summary>
internal static class Namespaces
{
    /// <summary>Gives the root the namespaces that its part may use.</summary>
    public static T Declare<T>(T root)
        where T : OpenXmlElement
    {
        root.AddNamespaceDeclaration("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        root.AddNamespaceDeclaration("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
        root.AddNamespaceDeclaration(
            "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        root.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        root.AddNamespaceDeclaration("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape");
        root.AddNamespaceDeclaration("v", "urn:schemas-microsoft-com:vml");
        return root;
    }
}
