using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using PlanDsl.Audit;
using PlanDsl.Audit.Marking;
using PlanDsl.Tests.Audit.Foreign;
using Xunit;

namespace PlanDsl.Tests.Audit;

/// <summary>What is no whole Word file is said to be so, or judged as far as it can be read; nothing throws.</summary>
public sealed class DamagedFileTests
{
    private static readonly byte[] Whole = WordSamples.Notice("tests/cases/valid/shell.plan");

    [Fact]
    public void An_old_format_is_named() => Check([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "旧格式");

    [Fact]
    public void A_password_is_named() => Check(
        [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "密码");

    [Theory]
    [InlineData("", "空的")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("{\\rtf1", "RTF")]
    [InlineData("\uFEFF<html>", "HTML")]
    [InlineData("just text", "不是 Word 文件")]
    [InlineData("PK\u0003\u0004 cut off", "已损坏")]
    public void Other_files_are_named(string content, string reason) => Check(Encoding.UTF8.GetBytes(content), reason);

    [Fact]
    public void A_workbook_is_named() => Check(WordSamples.Make(("xl/workbook.xml", "<workbook/>")), "Excel");

    [Fact]
    public void A_package_without_text_is_named() =>
        Check(WordSamples.Replace(Whole, "word/document.xml", null), "没有可读的 Word 正文");

    [Fact]
    public void A_main_part_with_a_DTD_is_not_read() => Check(
        WordSamples.Replace(Whole, "word/document.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"), "没有可读的 Word 正文");

    [Theory]
    [InlineData("w:sdt><w:sdtContent", "w:sdtContent></w:sdt")]
    [InlineData("w:tbl><w:tr><w:tc", "w:tc></w:tr></w:tbl")]
    public void Nesting_without_end_is_no_text(string open, string close)
    {
        var body = string.Concat(Enumerable.Repeat($"<{open}>", 50000))
            + string.Concat(Enumerable.Repeat($"</{close}>", 50000));
        const string name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        Check(
            WordSamples.Replace(
                Whole, "word/document.xml", $"<w:document xmlns:w=\"{name}\"><w:body>{body}</w:body></w:document>"),
            "没有可读的 Word 正文");
    }

    [Fact]
    public void A_package_with_a_part_missing_or_damaged_is_named()
    {
        using var zip = new ZipArchive(new MemoryStream(Whole));
        foreach (var part in zip.Entries.Select(static entry => entry.FullName))
        {
            var reason = part == "word/document.xml" ? "没有可读的 Word 正文" : part;
            Check(WordSamples.Replace(Whole, part, null), reason);

            // Parts that the audit does not look at are only asked whether they are there.
            if (WordSamples.IsLookedAt(part))
            {
                Check(WordSamples.Replace(Whole, part, "<not"), reason);
            }
        }
    }

    [Theory]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    [InlineData("word/_rels/document.xml.rels")]
    public void A_package_that_does_not_say_what_it_holds_is_named(string part) =>
        Check(WordSamples.Replace(Whole, part, "<other/>"), part);

    /// <summary>Bytes turned at random: the result is a report, whatever it says.</summary>
    [Fact]
    public void Random_damage_never_throws()
    {
        var random = new Random(1);
        for (var round = 0; round < 150; round++)
        {
            var damaged = (byte[])Whole.Clone();
            for (var i = 0; i < 1 + (round % 8); i++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            WordAuditor.Audit(round % 5 == 0 ? damaged[..random.Next(damaged.Length)] : damaged);
        }
    }

    /// <summary>Elements taken out, doubled or emptied at random, which is nearer to what odd programs write.</summary>
    [Fact]
    public void Random_changes_of_elements_never_throw()
    {
        var random = new Random(2);
        var parts = ((string[])["word/document.xml", "word/styles.xml", "word/footer1.xml", "word/settings.xml"])
            .ToDictionary(static part => part, static part => WordSamples.Read(Whole, part));
        for (var round = 0; round < 150; round++)
        {
            var name = parts.Keys.ElementAt(random.Next(parts.Count));
            var root = XElement.Parse(parts[name]);
            for (var i = 0; i < 5 && root.HasElements; i++)
            {
                var elements = root.Descendants().ToList();
                var element = elements[random.Next(elements.Count)];
                switch (random.Next(4))
                {
                    case 0:
                        element.Remove();
                        break;
                    case 1:
                        element.AddAfterSelf(new XElement(element));
                        break;
                    case 2:
                        element.RemoveNodes();
                        break;
                    default:
                        element.Attributes()
                            .Where(static a => !a.IsNamespaceDeclaration && a.Name.Namespace != XNamespace.Xml).ToList()
                            .ForEach(static a => a.Value = "x" + a.Value);
                        break;
                }
            }

            WordAuditor.Audit(WordSamples.Replace(Whole, name, root.ToString()));
        }
    }

    /// <summary>
    /// Files of other people with elements changed and odd words put in: a report, and a copy with its marks.
    /// </summary>
    [Fact]
    public void Random_changes_of_foreign_files_never_throw()
    {
        string[] words = ["，", "：", "（", "一、", "（二）", "1.", "附件：", "附件1", "抄送：", "签发人：", "2024年3月15日",
            "〔2024〕", "\u3000", "文件", "一是", "①", "序号", "合计", "99999999999999999999999", "关于", "请", "机密", "000123"];
        string[] parts = ["word/document.xml", "word/document.xml", "word/styles.xml", "word/footer1.xml"];
        var random = new Random(3);
        var files = ForeignFiles.All.Values.ToList();
        for (var round = 0; round < 150; round++)
        {
            var file = files[random.Next(files.Count)]();
            var part = parts[random.Next(parts.Length)];
            var root = XElement.Parse(WordSamples.Read(file, part), LoadOptions.PreserveWhitespace);
            for (var i = 0; i < 8 && root.HasElements; i++)
            {
                var elements = root.Descendants().ToList();
                var element = elements[random.Next(elements.Count)];
                var text = elements.Where(static e => e.Name.LocalName == "t").ElementAtOrDefault(random.Next(40));
                switch (random.Next(4))
                {
                    case 0:
                        element.Remove();
                        break;
                    case 1:
                        element.RemoveNodes();
                        break;
                    default:
                        text?.SetValue(text.Value.Insert(random.Next(text.Value.Length + 1),
                            words[random.Next(words.Length)]));
                        break;
                }
            }

            var changed = WordSamples.Replace(file, part, root.ToString(SaveOptions.DisableFormatting));
            var report = WordAuditor.Audit(changed);
            if (report.Problem is null)
            {
                WordMarker.Mark(changed, report.Findings, static (finding, place, _) =>
                    [finding.Found.Zh, place.Excerpt]);
            }
        }
    }

    private static void Check(byte[] content, string reason)
    {
        var problem = WordAuditor.Audit(content).Problem;
        Assert.NotNull(problem);
        Assert.Contains(reason, problem.Reason.Zh, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy.Zh);
    }
}
