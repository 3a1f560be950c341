using System.Text;

namespace PlanDsl.Audit.WordReading;

/// <summary>Tells what a file is that is no readable .docx, so that its owner knows what to do.</summary>
internal static class FileKind
{
    private static readonly AuditText SaveAsDocx = new(
        "用 Word、WPS 或 LibreOffice 打开，另存为“Word 文档（.docx）”再检查",
        "Open it in Word, WPS or LibreOffice and save it as Word document (.docx)");

    private static readonly AuditText Again = new(
        "用 Word 或 WPS 打开修复后另存，或者重新取一份完整的文件", "Repair it in Word or WPS, or fetch a whole copy");

    /// <summary>A zip that cannot be taken apart.</summary>
    internal static UnreadableFile Broken { get; } = new(
        new("文件已损坏（压缩包不完整）", "The file is damaged (its zip is not whole)"), Again);

    /// <summary>A package without a readable main part.</summary>
    internal static UnreadableFile WithoutText { get; } = new(
        new("文件里没有可读的 Word 正文", "The file holds no readable Word text"), Again);

    /// <summary>A package of which parts are missing or cannot be read.</summary>
    internal static UnreadableFile Incomplete(IReadOnlyCollection<string> parts)
    {
        const int most = 3;
        var named = parts.Take(most).ToList();
        var (zh, en) = parts.Count > most ? ($"等 {parts.Count} 个", $" and {parts.Count - most} more") : ("", "");
        return new(
            new($"文件已损坏：缺少或读不了 {string.Join('、', named)}{zh}",
                $"The file is damaged: missing or unreadable: {string.Join(", ", named)}{en}"),
            Again);
    }

    /// <summary>What is wrong, from the first bytes; null for a zip.</summary>
    internal static UnreadableFile? Recognize(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
        {
            return new(new("文件是空的", "The file is empty"), Again);
        }

        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            // Word wraps an encrypted .docx in the container of the old formats, under a name in UTF-16.
            return content.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? new(new("文件加了密码", "The file is encrypted"),
                    new("打开后在“文件—信息—保护文档”里去掉密码，另存再检查", "Open it, remove the password, save it again"))
                : new(new("这是旧格式的文件（.doc、.wps）", "This is a file of an old format (.doc, .wps)"), SaveAsDocx);
        }

        if (content.StartsWith("PK"u8))
        {
            return null;
        }

        var name = content.StartsWith("%PDF"u8) ? "PDF"
            : content.StartsWith("{\\rtf"u8) ? "RTF"
            : content.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\r', (byte)'\n'])
                .StartsWith("<"u8) ? "HTML/XML"
            : null;
        return new(
            name is null
                ? new("这不是 Word 文件", "This is no Word file")
                : new($"这是 {name} 文件，不是 Word 文件", $"This is a {name} file, no Word file"),
            SaveAsDocx);
    }

    /// <summary>What is wrong, from the names in a zip; null for a Word file as far as names tell.</summary>
    internal static UnreadableFile? RecognizeZip(IReadOnlyCollection<string> names)
    {
        var kind = names.Any(static n => n.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
                ? new AuditText("Excel 工作簿", "an Excel workbook")
            : names.Any(static n => n.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))
                ? new AuditText("演示文稿", "a presentation")
            : names.Contains("mimetype") && names.Contains("content.xml")
                ? new AuditText("OpenDocument 文件", "an OpenDocument file")
            : names.Contains("OFD.xml") ? new AuditText("OFD 文件", "an OFD file")
            : null;
        return kind is null || names.Contains("word/document.xml")
            ? null
            : new(new($"这是{kind.Zh}，不是 Word 文件", $"This is {kind.En}, no Word file"), SaveAsDocx);
    }
}
