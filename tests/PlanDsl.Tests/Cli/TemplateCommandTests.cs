using PlanDsl.Rendering;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Cli;

/// <summary>plandsl template, and build --template and --pdf.</summary>
public sealed class TemplateCommandTests : IDisposable
{
    private const string Plan = """"
        单位库 {
          单位 市局：临江市市场监督管理局
          集合 各县区
        }

        通知 {
          主送：各县区
          正文 """
          现将《{方案}》印发给你们，请认真贯彻执行。
          """
          成文日期：2026年3月6日
          抄送：市局
          印发：临江市市场监督管理局办公室；2026年3月9日
        }

        方案 例：例行检查行动方案 {
          编制：市局
          行动期间：2026年3月—10月
          引言 """
          制定本方案。
          """
        }
        """";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_new_template_is_as_the_standard_says_and_is_never_overwritten()
    {
        Check("template new 模板.json", 0, "写入 模板.json");
        Check("template check 模板.json", 0, "与国标一致");
        Check("template new 模板.json", 2, "已经存在");
        Check("template new 又一份.json --profile classic37", 0, "写入");
        Assert.Contains("classic37", folder.Read("又一份.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_deviates_is_told_with_clause_and_strength()
    {
        folder.Write("模板.json", """{ "extends": "gb33476", "letterhead": { "markTop": "60mm" } }""");
        Check("template check 模板.json", 1, "letterhead.markTop：发文机关标志上缘是 60mm（170.08pt），应为 72mm ±1mm（9704 7.2.4，规定）");
        Check("template check 模板.json --json", 1, "\"strength\": \"required\"");
        Check("template check 没有.json", 2, "没有模板 没有.json");
        Check("template 看 模板.json", 2, "没有“看”");
    }

    [Fact]
    public void A_build_takes_the_template_of_the_command_line_or_of_the_project()
    {
        folder.Write("a.plan", Plan);
        Check("build a.plan -o 一", 0, "版面按估算：2 页，版记在第 2 页");
        Check("build a.plan -o 二 --template classic37", 0, "写入");
        folder.Write("我局.json", """{ "extends": "classic37" }""");
        folder.Write("plandsl.json", """{ "template": "我局.json" }""");
        Check("build a.plan -o 三", 0, "写入");
        const string notice = "/例行检查行动方案.docx";
        Assert.NotEqual(File.ReadAllBytes(folder.PathTo("一" + notice)), File.ReadAllBytes(folder.PathTo("二" + notice)));
        Assert.Equal(File.ReadAllBytes(folder.PathTo("二" + notice)), File.ReadAllBytes(folder.PathTo("三" + notice)));
        folder.Write("我局.json", "{");
        Check("build a.plan -o 四", 2, "不能用");
        Assert.False(Directory.Exists(folder.PathTo("四")));
    }

    [Fact]
    public void Without_LibreOffice_nothing_is_written()
    {
        if (OfficeRenderer.Missing is null)
        {
            return;
        }

        folder.Write("a.plan", Plan);
        Check("build a.plan --pdf", 2, "LibreOffice");
        Assert.False(Directory.Exists(folder.PathTo("out")));
    }

    [RenderFact]
    public void A_pdf_stands_beside_each_Word_file_and_its_fonts_are_told()
    {
        folder.Write("a.plan", Plan);
        Check("build a.plan -o 一 --pdf", 0, "版面按 LibreOffice 排版：2 页，版记在第 2 页");
        Assert.Contains("方正小标宋简体", folder.Out, StringComparison.Ordinal);
        using var document = RenderedDocument.Read(File.ReadAllBytes(folder.PathTo("一/例行检查行动方案.pdf")));
        Assert.Equal(2, document.Pages.Length);
        Assert.Contains("\"pdf\"", folder.Read("一/manifest.json"), StringComparison.Ordinal);

        // What --only leaves out is no leftover.
        Check("build a.plan -o 一 --pdf --only csharp", 0, "");
        Assert.True(File.Exists(folder.PathTo("一/例行检查行动方案.pdf")));
        Assert.Contains("\"pdf\"", folder.Read("一/manifest.json"), StringComparison.Ordinal);
    }

    private void Check(string commandLine, int code, string says)
    {
        Assert.Equal(code, folder.Run(commandLine));
        Assert.Contains(says, folder.Out + folder.Error, StringComparison.Ordinal);
    }
}
