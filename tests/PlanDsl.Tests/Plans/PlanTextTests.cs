using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Compiler;
using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Plans;

/// <summary>No character of a real plan is lost, added or moved on the way into its notice.</summary>
public sealed class PlanTextTests
{
    public static TheoryData<string> Names => PlanSample.Names;

    /// <summary>Read back by the Open XML SDK; WordRenderTests read the same files with LibreOffice.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void NoticeSaysWhatTheOriginalSays(string name)
    {
        using var stream = new MemoryStream(PlanSample.Output(name, OutputKind.Notice));
        using var document = WordprocessingDocument.Open(stream, false);
        var text = string.Concat(document.MainDocumentPart!.Document.Body!.Descendants<Text>().Select(t => t.Text));

        Check(text, PlanSample.Original(name));
    }

    internal static void Check(string actual, string expected) =>
        Assert.Equal(Punctuation.Normalize(expected), Punctuation.Normalize(actual));
}
