using System.Collections.Immutable;
using PlanDsl.Emit.Origins;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Document;

/// <summary>Chapters' and items' content as paragraphs: numbers, run-in headings, responsibility brackets.</summary>
internal static class ContentBlocks
{
    /// <summary>The chapters, and what stands between them.</summary>
    internal static IEnumerable<DocumentBlock> OfChapters(PlanModel plan)
    {
        var flow = new TextFlow(plan);
        foreach (var part in Contents.Parts(plan))
        {
            if (part.Chapter is { } chapter)
            {
                WriteChapter(flow, chapter);
            }
            else
            {
                Write(flow, [part.Interlude!]);
            }
        }

        return flow.Blocks;
    }

    internal static IEnumerable<ParagraphBlock> OfProse(ProseText? prose) =>
        prose is null ? [] : prose.Paragraphs.Select(static p => new ParagraphBlock(ParagraphRole.Body, Runs(p)));

    internal static ParagraphBlock Paragraph(ParagraphRole role, TracedText text) => new(role, [new DocumentRun(text)]);

    /// <summary>Content outside chapters: what an attachment holds.</summary>
    internal static IEnumerable<DocumentBlock> Of(PlanModel plan, IEnumerable<ContentSymbol> content)
    {
        var flow = new TextFlow(plan);
        Write(flow, content);
        return flow.Blocks;
    }

    private static void WriteChapter(TextFlow flow, ChapterSymbol chapter)
    {
        var joins = chapter.Placement == HeadingPlacement.RunIn;
        var heading = TracedText.Written(chapter.Title, chapter.Location);
        heading = chapter.Period is { IsInText: false } period ? heading + InBrackets(period) : heading;
        var title = Traces.Number(chapter.Number, chapter.OwnNumber) + (joins ? EndSentence(heading) : heading);
        flow.Head(new ParagraphBlock(ParagraphRole.Heading1, [new DocumentRun(title, RunRole.Heading)]), joins);
        if (!joins)
        {
            flow.Close();
        }

        Write(flow, chapter.Content);
        flow.Close();
        TailBlocks.Write(flow, chapter.Tail, chapter.Responsibility, chapter.Deadlines);
    }

    private static void Write(TextFlow flow, IEnumerable<ContentSymbol> content)
    {
        foreach (var part in content)
        {
            switch (part)
            {
                case ParagraphsSymbol paragraphs:
                    WriteProse(flow, paragraphs.Text);
                    break;
                case VerbatimSymbol verbatim:
                    WriteVerbatim(flow, verbatim);
                    break;
                case ContactLine line:
                    WriteBlocks(flow, ContactBlocks.Of(line.Contact));
                    break;
                case DerivedSymbol derived:
                    DerivedBlocks.Write(flow, derived);
                    break;
                case LeadershipSymbol group:
                    LeadershipBlocks.Write(flow, group);
                    break;
                case TableSymbol table:
                    WriteBlocks(flow, WrittenTable.Blocks(table));
                    break;
                case ItemSymbol { IsInText: true }:
                    break;
                case ItemSymbol { Kind: Keyword.Measure } measure:
                    WriteMeasure(flow, measure);
                    break;
                case ItemSymbol item:
                    WriteItem(flow, item);
                    break;
                default:
                    throw new InvalidOperationException($"Content has no paragraphs for {part.GetType().Name}");
            }
        }
    }

    private static void WriteProse(TextFlow flow, ProseText prose)
    {
        foreach (var paragraph in prose.Paragraphs)
        {
            flow.Paragraph(Runs(paragraph));
        }
    }

    /// <summary>Head, text, what hangs on it; then measures, each with its own; then inner items.</summary>
    private static void WriteItem(TextFlow flow, ItemSymbol item)
    {
        flow.Close();
        var content = item.Content.Where(static c => c.IsPrinted).ToList();
        var own = content.TakeWhile(static c => c is ParagraphsSymbol).ToList();
        var measures = content.Skip(own.Count)
            .TakeWhile(static c => c is ParagraphsSymbol or ItemSymbol { Kind: Keyword.Measure }).ToList();
        WriteHead(flow, item, hasText: own.Count + measures.Count > 0);
        if (item.Placement == HeadingPlacement.Alone && own.Count + measures.Count > 0)
        {
            flow.Close();
        }

        Write(flow, own);
        if (own.Count > 0)
        {
            WriteTail(flow, item);
        }

        Write(flow, measures);
        if (own.Count == 0)
        {
            WriteTail(flow, item);
        }

        flow.Close();
        Write(flow, content.Skip(own.Count + measures.Count));
        flow.Close();
    }

    private static void WriteHead(TextFlow flow, ItemSymbol item, bool hasText)
    {
        if (item.IsLabelled)
        {
            var lead = new DocumentRun(Number(item) + EndLabel(Title(item)));
            flow.Head(
                new ParagraphBlock(ParagraphRole.Body, [lead]), joins: item.Placement != HeadingPlacement.Alone);
        }
        else if (item.Title is not null || !hasText)
        {
            var joins = !item.HeadingStandsAlone;
            var title = joins ? EndSentence(Title(item)) : Title(item);
            flow.Head(
                new ParagraphBlock(
                    HeadingRole(item.Level), [new DocumentRun(Number(item) + title, RunRole.Heading)]),
                joins);
        }
        else if (item.Number.Length > 0)
        {
            flow.Head(new ParagraphBlock(ParagraphRole.Body, [new DocumentRun(Number(item))]), joins: true);
        }
    }

    /// <summary>A measure runs on in the paragraph before it, unless it begins one.</summary>
    private static void WriteMeasure(TextFlow flow, ItemSymbol measure)
    {
        if (measure.Placement == HeadingPlacement.Alone)
        {
            flow.Close();
        }

        var isFirst = true;
        foreach (var paragraph in measure.Content.OfType<ParagraphsSymbol>().SelectMany(static p => p.Text.Paragraphs))
        {
            if (isFirst)
            {
                flow.RunOn(Runs(paragraph));
            }
            else
            {
                flow.Paragraph(Runs(paragraph));
            }

            isFirst = false;
        }

        WriteTail(flow, measure);
    }

    /// <summary>The period, unless the title says it, and who is responsible.</summary>
    private static void WriteTail(TextFlow flow, ItemSymbol item)
    {
        if (item.Period is { IsInText: false } period
            && (item.Title is null || item.Title == item.Name))
        {
            flow.RunOn([new DocumentRun(InBrackets(period))]);
        }

        TailBlocks.Write(flow, item.Tail, item.Responsibility, item.Deadlines);
    }

    private static void WriteBlocks(TextFlow flow, IEnumerable<DocumentBlock> blocks)
    {
        foreach (var block in blocks)
        {
            flow.Block(block);
        }
    }

    private static void WriteVerbatim(TextFlow flow, VerbatimSymbol verbatim)
    {
        flow.Close();
        foreach (var line in verbatim.Lines)
        {
            flow.Block(line.Text.Length == 0
                ? new BlankLines(1) { WrittenAt = line.Location }
                : Paragraph(ParagraphRole.Body, TracedText.Written(line)));
        }
    }

    private static ParagraphRole HeadingRole(int level) => level switch
    {
        1 => ParagraphRole.Heading1,
        2 => ParagraphRole.Heading2,
        3 => ParagraphRole.Heading3,
        _ => ParagraphRole.Heading4,
    };

    /// <summary>A run-in heading ends like a sentence, so that the eye sees where the text begins.</summary>
    private static TracedText EndSentence(TracedText title) =>
        title.Length == 0 || "。！？：；".Contains(title.Text[^1]) ? title : TracedText.Around($"{title}。");

    /// <summary>种子：, but 坚持全面覆盖。 as it is.</summary>
    private static TracedText EndLabel(TracedText label) =>
        label.Length == 0 || "。！？：；，".Contains(label.Text[^1]) ? label : TracedText.Around($"{label}：");

    private static TracedText Number(ItemSymbol item) => Traces.Number(item.Number, item.OwnNumber);

    /// <summary>The title, of a duty its bodies; a phase's ends with its time. Empty if there is none.</summary>
    private static TracedText Title(ItemSymbol item)
    {
        if (item is { Name: { } name, Period: { } period } && item.Title == $"{name}（{period.Printed}）")
        {
            return TracedText.Written(name, item.TitleLocation) + InBrackets(period);
        }

        return TracedText.Written(item.Title ?? string.Empty, item.TitleLocation);
    }

    private static TracedText InBrackets(CampaignPeriod period) => TracedText.Around($"（{Traces.Of(period)}）");

    private static ImmutableArray<DocumentRun> Runs(ProseParagraph paragraph)
    {
        var runs = paragraph.Runs.Select(static r =>
            new DocumentRun(Traces.Of(r), r.IsEmphasized ? RunRole.Emphasis : RunRole.Plain));
        return paragraph.Marker.Length == 0 ? [.. runs] : [new DocumentRun(Traces.Number(paragraph.Marker)), .. runs];
    }
}
