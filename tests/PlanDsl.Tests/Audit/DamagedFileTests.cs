using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using PlanDsl.Audit;
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

    private static void Check(byte[] content, string reason)
    {
        var problem = WordAuditor.Audit(content).Problem;
        Assert.NotNull(problem);
        Assert.Contains(reason, problem.Reason.Zh, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy.Zh);
    }
}
