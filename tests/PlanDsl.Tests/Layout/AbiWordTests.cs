using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Compiler;
using PlanDsl.Tests.Emit.OpenXml;
using PlanDsl.Tests.Plans;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Layout;

/// <summary>AbiWord, which shares no code with LibreOffice, opens what is written and loses no paragraph.</summary>
public sealed class AbiWordTests
{
    [AbiWordFact]
    public void Every_notice_opens_whole()
    {
        var notices = PlanSample.Folders.Select(static name => PlanSample.Output(name, OutputKind.Notice))
            .Concat(Gallery.Plans.Select(Gallery.Notice));
        foreach (var notice in notices)
        {
            var read = AbiWord.ToText(notice);
            using var document = WordFiles.Open(notice);
            // It knows no boxes of DrawingML, so 版记 is not among what it reads.
            var paragraphs = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>()
                .Where(static p => !p.Descendants<AlternateContent>().Any())
                .SelectMany(static p => WordText.TextOf(p).Split('\n', '\t')).Where(static line => line.Length > 0);
            Assert.All(paragraphs, paragraph => Assert.Contains(paragraph, read, StringComparison.Ordinal));
        }
    }
}
