using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>What can be wrong with files before a word of them is read: PLN0001 to PLN0009.</summary>
public static class SourceDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => List.All;

    /// <summary>The file to compile is not there. {0} path.</summary>
    public static readonly DiagnosticDescriptor FileNotFound = List.Error(
        "PLN0001",
        new("找不到文件", "File not found"),
        new("找不到文件 {0}。", "The file \"{0}\" does not exist."),
        new("核对文件名和所在文件夹。", "Check the file name and its folder."));

    /// <summary>
    /// Bytes that are no UTF-8, and no other encoding is likely. {0} line, {1} byte offset, both for people.
    /// </summary>
    public static readonly DiagnosticDescriptor NotUtf8 = List.Error(
        "PLN0002",
        new("文件不是 UTF-8 文本", "File is not UTF-8 text"),
        new("第 {0} 行（第 {1} 个字节）不是 UTF-8 编码的文字。", "Line {0} (byte {1}) is not UTF-8 text."),
        new(
            "如果这是文本文件，用编辑器“另存为”，编码选 UTF-8；如果是 Word、PDF 等文件，把文字复制到 .plan 文件里。",
            "If it is a text file, save it again as UTF-8; copy text out of Word or PDF files into a .plan file."));

    /// <summary>A file in GBK or GB18030. {0} line, {1} byte offset of the first such character.</summary>
    public static readonly DiagnosticDescriptor FileIsGbk = List.Error(
        "PLN0003",
        new("文件是 GBK 编码", "File is encoded in GBK"),
        new("文件像是 GBK（ANSI）编码，第 {0} 行（第 {1} 个字节）起不是 UTF-8。",
            "The file looks like GBK; from line {0} (byte {1}) on it is not UTF-8."),
        new("用记事本打开，“另存为”，编码选 UTF-8，再保存。", "Open it in an editor and save it again as UTF-8."));

    /// <summary>A file in UTF-16. {0} line, {1} byte offset.</summary>
    public static readonly DiagnosticDescriptor FileIsUtf16 = List.Error(
        "PLN0004",
        new("文件是 UTF-16 编码", "File is encoded in UTF-16"),
        new("文件像是 UTF-16（“Unicode”）编码，第 {0} 行（第 {1} 个字节）起不是 UTF-8。",
            "The file looks like UTF-16; from line {0} (byte {1}) on it is not UTF-8."),
        new("用记事本打开，“另存为”，编码选 UTF-8，再保存。", "Open it in an editor and save it again as UTF-8."));

    /// <summary>A file without a single entry.</summary>
    public static readonly DiagnosticDescriptor EmptyFile = List.Error(
        "PLN0005",
        new("文件里没有内容", "File is empty"),
        new("文件里没有任何条目。", "The file holds no entries."),
        new("写一个方案（方案 标识：标题 {{ … }}）或单位库；“plandsl new 名称”会给出一个可以直接修改的样稿。",
            "Write a plan (plan id: title {{ … }}) or a registry; \"plandsl new NAME\" gives a draft to start from."));

    /// <summary>An imported file is not there. {0} what the line says, {1} the path that was looked for.</summary>
    public static readonly DiagnosticDescriptor ImportNotFound = List.Error(
        "PLN0006",
        new("找不到导入的文件", "Imported file not found"),
        new("找不到导入的文件“{0}”，查找的位置是 {1}。", "The imported file \"{0}\" does not exist; looked for \"{1}\"."),
        new("路径从本文件所在的文件夹算起，用“/”分隔，“../”表示上一级文件夹。",
            "Paths start at the folder of this file, with / between folders and ../ for the folder above."));

    /// <summary>Files that import each other in a circle. {0} the paths in order, joined by arrows.</summary>
    public static readonly DiagnosticDescriptor ImportCycle = List.Error(
        "PLN0007",
        new("导入成环", "Circular import"),
        new("文件互相导入，形成环：{0}。", "The files import each other in a circle: \"{0}\"."),
        new("删去其中一个导入，或者把共用的内容移到第三个文件。", "Remove one of the imports, or move what is shared to a third file."));

    /// <summary>A file beyond the limit. {0} its size in MB, {1} the limit in MB.</summary>
    public static readonly DiagnosticDescriptor FileTooLarge = List.Error(
        "PLN0008",
        new("文件过大", "File too large"),
        new("文件有 {0} MB，上限是 {1} MB。", "The file has {0} MB; the limit is {1} MB."),
        new("检查是否误贴了别的内容；把单位库、统计表分到几个文件里，用“导入”引入。",
            "Look for text pasted by mistake; move registries and forms into files of their own and import them."));

    /// <summary>A file that is there but cannot be read. {0} path; reason and remedy are filled in.</summary>
    public static readonly DiagnosticDescriptor FileUnreadable = List.Error(
        "PLN0009",
        new("文件无法读取", "File cannot be read"),
        new("无法读取 {0}。", "Cannot read \"{0}\"."),
        new("检查它是不是文件夹、是否被别的程序占用、是否有读取权限。",
            "See whether it is a folder, is held by another program, or may not be read by you."));

    /// <summary>
    /// <see cref="FileUnreadable"/> with the reason, in the language of the report, and its own remedy.
    /// </summary>
    public static DiagnosticDescriptor Unreadable(SourceUnreadableException file) => FileUnreadable with
    {
        Message = new($"无法读取 {{0}}：{file.Reason.Zh}。", $"Cannot read {{0}}: {file.Reason.En}."),
        Remedy = new($"{file.Remedy.Zh}。", $"{file.Remedy.En}."),
    };
}
