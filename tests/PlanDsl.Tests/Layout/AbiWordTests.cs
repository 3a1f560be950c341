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
        foreach (var notice in Notices)
        {
            var read = AbiWord.ToText(notice);
            var paragraphs = Lines(notice, static body => WordText.With<Body, AlternateContentFallback>(body));
            Assert.All(paragraphs, paragraph => Assert.Contains(paragraph, read, StringComparison.Ordinal));
        }
    }

    [AbiWordFact]
    public void What_stands_in_boxes_is_read_once_where_it_hangs()
    {
        var all = 0;
        foreach (var notice in Notices)
        {
            var read = AbiWord.ToText(notice).Split('\n', '\t').Select(static line => line.Trim()).ToList();
            var boxes = Lines(notice, static body => body.Descendants<AlternateContentFallback>());
            var whole = Lines(notice, static body => WordText.With<Body, AlternateContentFallback>(body));
            Assert.All(boxes, line => Assert.Equal(whole.Count(line.Equals), read.Count(line.Equals)));

            // The mark of a letter is the first that is read, 版记 the last.
            Assert.All(
                boxes.Where(line => whole.Count(line.Equals) == 1),
                line => Assert.True(whole.IndexOf(line) is var place && (place == 0 || place >= whole.Count - 4)));
            all += boxes.Count;
        }

        Assert.InRange(all, 15, int.MaxValue);
    }

    private static IEnumerable<byte[]> Notices =>
        PlanSample.Folders.Select(static name => PlanSample.Output(name, OutputKind.Notice))
            .Concat(Gallery.Plans.Select(Gallery.Notice));

    private static List<string> Lines(byte[] notice, Func<Body, OpenXmlElement> choose) =>
        Lines(notice, body => [choose(body)]);

    private static List<string> Lines(byte[] notice, Func<Body, IEnumerable<OpenXmlElement>> choose)
    {
        using var document = WordFiles.Open(notice);
        return
        [
            .. choose(document.MainDocumentPart!.Document!.Body!)
                .SelectMany(static root => root.Descendants<Paragraph>())
                .Where(static p => !p.Descendants<AlternateContent>().Any())
                .SelectMany(static p => WordText.TextOf(p).Split('\n', '\t')).Where(static line => line.Length > 0),
        ];
    }
}
