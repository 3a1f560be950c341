using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Emit.OpenXml;

/// <summary>What stands where, with which style; and the parts that are the same for each document.</summary>
public class WordBaselineTests
{
    [Theory]
    [InlineData("notice")]
    [InlineData("form1")]
    [InlineData("form2")]
    public void Content(string file) =>
        TestSnapshot.Match(WordText.Outline(WordFiles.All[file]()), file);

    [Fact]
    public void Parts()
    {
        using var document = WordFiles.Open(WordFiles.All["notice"]());
        var main = document.MainDocumentPart!;
        TestSnapshot.Match(WordText.Canonical(main.StyleDefinitionsPart!.Styles!), "styles");
        TestSnapshot.Match(WordText.Canonical(main.DocumentSettingsPart!.Settings!), "settings");
        TestSnapshot.Match(WordText.Canonical(main.FontTablePart!.Fonts!), "fontTable");
        TestSnapshot.Match(WordText.Canonical(main.GlossaryDocumentPart!.GlossaryDocument!), "glossary");
        TestSnapshot.Match(
            string.Concat(main.FooterParts.OrderBy(part => part.Uri.ToString(), StringComparer.Ordinal)
                .Select(part => WordText.Canonical(part.Footer!))),
            "footers");
    }
}
