using System.IO.Compression;
using System.Xml.Linq;
using Xunit;

namespace PlanDsl.Tests.Emit.OpenXml;

public class WordPackageTests
{
    [Fact]
    public void Entries_are_sorted_and_carry_no_time_and_no_attributes()
    {
        using var zip = new ZipArchive(new MemoryStream(WordFiles.All["form1"]()));
        var names = zip.Entries.Select(entry => entry.FullName).ToArray();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.All(zip.Entries, entry => Assert.Equal(0, entry.ExternalAttributes));
    }

    [Fact]
    public void A_form_says_which_form_of_which_plan_it_is() => CheckCustom(
        "form2",
        "PlanDsl.PlanId=网剑2020",
        "PlanDsl.FormId=表2",
        "PlanDsl.FormVersion=1.0",
        "PlanDsl.FormFingerprint=2F14E5");

    [Fact]
    public void A_notice_has_a_title_and_no_dates()
    {
        using var zip = new ZipArchive(new MemoryStream(WordFiles.All["notice"]()));
        var core = XDocument.Load(zip.GetEntry("docProps/core.xml")!.Open()).Root!;
        Assert.Equal(["title", "language"], core.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(SampleModels.Notice.Title, core.Elements().First().Value);
        Assert.Null(zip.GetEntry("docProps/custom.xml"));
    }

    private static void CheckCustom(string file, params string[] expected)
    {
        using var document = WordFiles.Open(WordFiles.All[file]());
        var actual = document.CustomFilePropertiesPart!.Properties!
            .Elements<DocumentFormat.OpenXml.CustomProperties.CustomDocumentProperty>()
            .Select(property => $"{property.Name}={property.InnerText}");
        Assert.Equal(expected, actual);
    }
}
