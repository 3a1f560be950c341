using System.Text;
using PlanDsl.Emit.OpenXml;
using Xunit;

namespace PlanDsl.Tests.Emit.OpenXml;

/// <summary>Layout templates: read, held against the standard, drawn with.</summary>
public sealed class TemplateTests
{
    public static TheoryData<string> Profiles => [.. NoticeTemplate.Profiles];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void What_comes_with_the_compiler_is_as_the_standard_says(string profile) =>
        Assert.Empty(NoticeTemplate.Named(profile).Check());

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_copy_reads_as_its_original(string profile)
    {
        var copy = NoticeTemplate.Read(NoticeTemplate.Text(profile));
        Assert.Equal(profile, copy.Profile);
        Assert.Equal(Draw(NoticeTemplate.Named(profile)), Draw(copy));
    }

    [Fact]
    public void The_profiles_draw_different_pages() =>
        Assert.NotEqual(Draw(NoticeTemplate.Named("gb33476")), Draw(NoticeTemplate.Named("classic37")));

    [Theory]
    [InlineData("page.top", "40mm", "page.top Required|page.linePitch Usual")]
    [InlineData("page.left", "31mm", "page.left Required|page.left、page.right Required|styles.Normal Usual")]
    [InlineData("page.linePitch", "28pt", "page.linePitch Usual")]
    [InlineData("page.footer", "15mm", "page.footer Required")]
    [InlineData("landscape.left", "37mm", "")]
    [InlineData("landscape.left", "28mm", "landscape Required")]
    [InlineData("letterhead.markTop", "60mm", "letterhead.markTop Required")]
    [InlineData("signature.right", "2字", "signature.right Required")]
    [InlineData("imprint.bottom", "270mm", "imprint.bottom Required")]
    [InlineData("imprint.outerRule", "2pt", "imprint.outerRule Recommended")]
    [InlineData("pageNumber.form", "1", "pageNumber.form Required")]
    [InlineData("pageNumber.form", "-1-", "pageNumber.form Required")]
    [InlineData("pageNumber.form", "—1—", "")]
    [InlineData("letterhead.markGap", "0.5字", "")]
    public void A_deviation_is_found(string path, string value, string expect)
    {
        var parts = path.Split('.');
        Check($$"""{ "extends": "gb33476", "{{parts[0]}}": { "{{parts[1]}}": "{{value}}" } }""", expect);
    }

    [Theory]
    [InlineData("Title", "size", "小二", "styles.Title.size Usual")]
    [InlineData("Title", "font", "黑体", "styles.Title.font Usual")]
    [InlineData("Normal", "characterSpacing", "0pt", "styles.Normal Usual")]
    [InlineData("HeadMark", "color", "000000", "styles.HeadMark.color Recommended")]
    [InlineData("Body", "color", "0000FF", "styles.Body.color Required")]
    [InlineData("Heading1", "font", "仿宋_GB2312", "styles.Heading1.font Usual")]
    [InlineData("FooterOdd", "align", "center", "styles.FooterOdd.align Required")]
    public void A_deviation_of_a_style_is_found(string style, string name, string value, string expect) => Check(
        $$"""{ "extends": "gb33476", "styles": [{ "id": "{{style}}", "{{name}}": "{{value}}" }] }""", expect);

    [Theory]
    [InlineData("", "第 1 行")]
    [InlineData("[]", "JSON 对象")]
    [InlineData("{}", "读不懂")]
    [InlineData("""{ "extends": "gb" }""", "没有“gb”")]
    [InlineData("""{ "extends": "gb33476", "page": { "top": "37" } }""", "（page.top）：长度要带单位")]
    [InlineData("""{ "extends": "gb33476", "page": { "upper": "37mm" } }""", "upper")]
    [InlineData("""{ "extends": "gb33476", "pageNumber": { "form": "— —" } }""", "pageNumber.form")]
    [InlineData("""{ "extends": "gb33476", "pageNumber": { "form": "1/11" } }""", "pageNumber.form")]
    public void What_is_no_template_is_told(string json, string expect)
    {
        var problem = Assert.Throws<TemplateException>(() => NoticeTemplate.Read(Encoding.UTF8.GetBytes(json)));
        Assert.Contains(expect, problem.Zh, StringComparison.Ordinal);
    }

    private static void Check(string json, string expect) => Assert.Equal(
        expect,
        string.Join('|', NoticeTemplate.Read(Encoding.UTF8.GetBytes(json)).Check()
            .Select(static d => $"{d.Path} {d.Strength}")));

    [Fact]
    public void The_page_number_is_written_as_the_template_says()
    {
        const string json = """{ "extends": "gb33476", "pageNumber": { "form": "第1页" } }""";
        using var document = WordFiles.Open(Draw(NoticeTemplate.Read(Encoding.UTF8.GetBytes(json))));
        Assert.Equal(
            ["第 PAGE 1页", "第 PAGE 1页"],
            document.MainDocumentPart!.FooterParts
                .Where(static part => part.Uri.ToString().EndsWith("footer1.xml", StringComparison.Ordinal)
                    || part.Uri.ToString().EndsWith("footer2.xml", StringComparison.Ordinal))
                .Select(static part => part.Footer!.InnerText));
    }

    private static byte[] Draw(NoticeTemplate template) => NoticeWriter.Write(SampleModels.PureText(100), template);
}
