namespace PlanDsl.Syntax;

/// <summary>Which identifiers cannot be used where they go: PLN1030 and PLN1031.</summary>
public static class NameDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => List.All;

    /// <summary>An identifier beyond the limit. {0} keyword, {1} its length, {2} the limit.</summary>
    public static readonly DiagnosticDescriptor TooLong = List.Error(
        "PLN1030",
        new(
            "标识太长",
            "Identifier too long"),
        new(
            "“{0}”的标识有 {1} 个字，最多 {2} 个字。",
            "The identifier of “{0}” has {1} characters; {2} at most."),
        new(
            "换一个短的标识，完整的名称写在冒号后面：标识会成为文件名、单元格名称和程序里的名称，这些都有长度限制。",
            "Choose a short one; the full name goes after the colon. Files, cells and programs are named by it."));

    /// <summary>An identifier that cannot be the name of a file. {0} keyword, {1} identifier.</summary>
    public static readonly DiagnosticDescriptor NoFileName = List.Error(
        "PLN1031",
        new(
            "标识不能作文件名",
            "Identifier cannot be a file name"),
        new(
            "“{0}”的标识“{1}”不能作文件名。",
            "The identifier “{1}” of “{0}” cannot be the name of a file."),
        new(
            "换一个：不用“.”“-”开头，不用“.”结尾，也不用 Windows 留给设备的名称（CON、PRN、AUX、NUL、COM1、LPT1 等，加后缀也不行）。",
            "Choose another: none that begins with “.” or “-” or ends with “.”, and none that Windows keeps for a "
            + "device (CON, PRN, AUX, NUL, COM1, LPT1 …, with any extension)."));
}
