using System.Globalization;
using System.Xml.Linq;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Emit.OpenXml;

/// <summary>What a reader sees: pages, lines and places on paper. All files are converted in one run.</summary>
public class WordRenderTests : IClassFixture<WordRenderTests.Pages>
{
    private const double PointsPerMillimetre = 72 / 25.4;

    private readonly Pages pages;

    public WordRenderTests(Pages pages) => this.pages = pages;

    [RenderFact]
    public void Each_form_stands_on_one_page()
    {
        Assert.Single(pages.Of("form1"));
        Assert.Single(pages.Of("form2"));
    }

    [RenderFact]
    public void Forms_in_a_notice_stand_on_one_page_each()
    {
        var notice = pages.Of("notice");
        Assert.Equal(4, notice.Length);
        Assert.StartsWith("附件1", Text(Lines(notice[2])[0]), StringComparison.Ordinal);
        Assert.StartsWith("附件2", Text(Lines(notice[3])[0]), StringComparison.Ordinal);
    }

    [RenderFact]
    public void A_full_page_has_22_lines_of_28_characters()
    {
        var full = pages.Of("pure")[1];
        var text = Lines(full).Where(line => Text(line).Contains('国', StringComparison.Ordinal)).ToArray();
        Assert.Equal(Enumerable.Repeat(28, 22), text.Select(line => Text(line).Length));
    }

    /// <summary>A/PP, a web address or the number of a standard goes to the next line whole.</summary>
    [RenderFact]
    public void Latin_words_are_not_broken()
    {
        var words = pages.Of("latin").SelectMany(static page => page.Descendants())
            .Where(static element => element.Name.LocalName == "word").Select(static element => element.Value).ToList();
        Assert.Equal(8, words.Count(static word => word.Contains("A/PP", StringComparison.Ordinal)));
        Assert.Equal(8, words.Count(static word => word.Contains("www.gov.cn", StringComparison.Ordinal)));
    }

    [RenderFact]
    public void Page_numbers_stand_outside_and_seven_millimetres_below_the_text()
    {
        // One character of 四号 is 4.94 mm; on even pages the margins have changed places.
        var odd = Lines(pages.Of("pure")[0])[^1];
        Assert.Equal("—1—", Text(odd));
        CheckPlace(184 - 4.94, odd, "xMax");
        var even = Lines(pages.Of("pure")[1])[^1];
        Assert.Equal("—2—", Text(even));
        CheckPlace(26 + 4.94, even, "xMin");
        CheckPlace(269, odd, "yMin", "yMax");
    }

    [RenderFact]
    public void The_head_of_a_table_stands_on_each_of_its_pages()
    {
        var table = pages.Of("landscape").Where(page => (double)page.Attribute("width")! > 800).ToArray();
        Assert.True(table.Length > 1);
        Assert.All(table, page => Assert.Equal("序号", Text(Lines(page)[0])[..2]));
    }

    /// <summary>The mean of the attributes is at a place in mm, within one.</summary>
    private static void CheckPlace(double expected, XElement line, params string[] attributes)
    {
        var points = attributes.Average(name =>
            double.Parse(line.Attribute(name)!.Value, CultureInfo.InvariantCulture));
        Assert.InRange(points / PointsPerMillimetre, expected - 1, expected + 1);
    }

    /// <summary>The lines of a page from its top.</summary>
    private static XElement[] Lines(XElement page) =>
    [
        .. page.Descendants().Where(element => element.Name.LocalName == "line")
            .OrderBy(line => (double)line.Attribute("yMin")!),
    ];

    private static string Text(XElement line) => string.Concat(line.Elements().Select(word => word.Value));

    /// <summary>The rendered files.</summary>
    public sealed class Pages : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("plandsl-render-").FullName;

        public Pages()
        {
            if (Renderer.Missing is not null)
            {
                return;
            }

            var files = WordFiles.All.ToDictionary(file => file.Key + ".docx", file => file.Value());
            files.Add("pure.docx", NoticeWriter.Write(SampleModels.PureText(3 * 22 * 28)));
            files.Add("latin.docx", NoticeWriter.Write(SampleModels.Latin("A/PP", "www.gov.cn")));
            Renderer.ToPdf(files, folder);
        }

        public void Dispose() => Directory.Delete(folder, recursive: true);

        internal XElement[] Of(string file)
        {
            var layout = XDocument.Parse(Renderer.Layout(Path.Combine(folder, file + ".pdf")));
            return [.. layout.Descendants().Where(element => element.Name.LocalName == "page")];
        }
    }
}
