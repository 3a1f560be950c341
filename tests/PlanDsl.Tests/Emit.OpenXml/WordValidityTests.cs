using DocumentFormat.OpenXml;
using Xunit;

namespace PlanDsl.Tests.Emit.OpenXml;

public class WordValidityTests
{
    [Theory]
    [InlineData("notice")]
    [InlineData("landscape")]
    [InlineData("form1")]
    [InlineData("form2")]
    public void Schema_holds_for_three_versions_of_Office(string file)
    {
        var bytes = WordFiles.All[file]();
        Assert.Empty(WordFiles.Errors(bytes, FileFormatVersions.Office2010));
        Assert.Empty(WordFiles.Errors(bytes, FileFormatVersions.Office2019));
        Assert.Empty(WordFiles.Errors(bytes, FileFormatVersions.Microsoft365));
    }

    [Theory]
    [InlineData("notice")]
    [InlineData("form1")]
    public void Same_model_gives_same_bytes(string file) =>
        Assert.Equal(WordFiles.All[file](), WordFiles.All[file]());
}
