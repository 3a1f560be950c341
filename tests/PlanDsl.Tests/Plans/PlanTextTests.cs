using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Compiler;
using PlanDsl.Syntax;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Plans;

/// <summary>No character of a real plan is lost, added or moved on the way into its notice.</summary>
public sealed partial class PlanTextTests
{
    public static TheoryData<string> Names => PlanSample.Names;

    /// <summary>Read back by the Open XML SDK.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Notice_says_what_the_original_says(string name)
    {
        using var stream = new MemoryStream(PlanSample.Output(name, OutputKind.Notice));
        using var document = WordprocessingDocument.Open(stream, false);
        var text = string.Concat(document.MainDocumentPart!.Document.Body!.Descendants<Text>().Select(t => t.Text));

        Check(text, PlanSample.Original(name));
    }

    /// <summary>Read back by LibreOffice, which shares no code with the writer.</summary>
    [RenderFact]
    public void LibreOffice_reads_what_the_original_says()
    {
        foreach (var name in PlanSample.Folders)
        {
            Check(Renderer.ToText(PlanSample.Output(name, OutputKind.Notice)), PlanSample.Original(name));
        }
    }

    private static void Check(string actual, string expected) =>
        Assert.Equal(
            Punctuation.Normalize(expected),
            RepeatedHead().Replace(Punctuation.Normalize(actual), string.Empty));

    /// <summary>Where a form goes on over a page, its head and the group that it was in stand there again.</summary>
    [GeneratedRegex("(?<=项目数量备注.+)项目数量备注([^（）]{1,20}（续）)?")]
    private static partial Regex RepeatedHead();
}
