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
    public void Content(string file) => Check(WordText.Outline(WordFiles.All[file]()), $"{file}.txt");

    [Fact]
    public void Parts()
    {
        using var document = WordFiles.Open(WordFiles.All["notice"]());
        var main = document.MainDocumentPart!;
        Check(WordText.Canonical(main.StyleDefinitionsPart!.Styles!), "styles.xml");
        Check(WordText.Canonical(main.DocumentSettingsPart!.Settings!), "settings.xml");
        Check(WordText.Canonical(main.FontTablePart!.Fonts!), "fontTable.xml");
        Check(WordText.Canonical(main.GlossaryDocumentPart!.GlossaryDocument!), "glossary.xml");
        Check(
            string.Concat(main.FooterParts.OrderBy(part => part.Uri.ToString(), StringComparer.Ordinal)
                .Select(part => WordText.Canonical(part.Footer!))),
            "footers.xml");
    }

    private static void Check(string actual, string name) =>
        Baseline.Check(actual, "tests", "PlanDsl.Tests", "Emit.OpenXml", "__snapshots__", "Word", name);
}
