using System.Collections.Immutable;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>Chapters' and items' content as paragraphs: numbers, run-in headings, responsibility brackets.</summary>
internal static class ContentBlocks
{
    internal static IEnumerable<DocumentBlock> Of(ImmutableArray<ContentSymbol> content) =>
        content.SelectMany(static part => part switch
        {
            ParagraphsSymbol paragraphs => OfProse(paragraphs.Text),
            ItemSymbol item => OfItem(item),
            ContactLine line => ContactBlocks.Of(line.Contact),
            TableSymbol table => WrittenTable.Blocks(table),
            _ => throw new InvalidOperationException($"Content has no paragraphs for {part.GetType().Name}"),
        });

    internal static IEnumerable<ParagraphBlock> OfProse(ProseText? prose) =>
        prose is null ? [] : prose.Paragraphs.Select(static p => new ParagraphBlock(ParagraphRole.Body, Runs(p)));

    internal static ParagraphBlock Paragraph(ParagraphRole role, string text) => new(role, [new DocumentRun(text)]);

    private static IEnumerable<DocumentBlock> OfItem(ItemSymbol item)
    {
        var own = item.Content.TakeWhile(static c => c is ParagraphsSymbol)
            .SelectMany(static c => OfProse(((ParagraphsSymbol)c).Text))
            .ToList();
        AddHeading(item, own);
        if (item.Responsibility is { } responsibility)
        {
            var role = own[^1].Role == ParagraphRole.Body ? RunRole.Plain : RunRole.Body;
            own[^1] = own[^1] with
            {
                Runs = own[^1].Runs.Add(new DocumentRun(ResponsibilityText.InBrackets(responsibility), role)),
            };
        }

        return own.Concat(Of([.. item.Content.SkipWhile(static c => c is ParagraphsSymbol)]));
    }

    /// <summary>The heading runs into the first paragraph, or stands alone where there is none.</summary>
    private static void AddHeading(ItemSymbol item, List<ParagraphBlock> own)
    {
        var role = HeadingRole(item.Level);
        if (own.Count == 0)
        {
            own.Add(new ParagraphBlock(role, [new DocumentRun(item.Number + item.Title, RunRole.Heading)]));
            return;
        }

        if (item.Title is null)
        {
            own[0] = own[0] with { Runs = own[0].Runs.Insert(0, new DocumentRun(item.Number)) };
            return;
        }

        var heading = new DocumentRun(item.Number + EndSentence(item.Title), RunRole.Heading);
        var body = own[0].Runs.Select(static r => r.Role == RunRole.Plain ? r with { Role = RunRole.Body } : r);
        own[0] = new ParagraphBlock(role, [heading, .. body]);
    }

    private static ParagraphRole HeadingRole(int level) => level switch
    {
        1 => ParagraphRole.Heading1,
        2 => ParagraphRole.Heading2,
        3 => ParagraphRole.Heading3,
        _ => ParagraphRole.Heading4,
    };

    /// <summary>A run-in heading ends like a sentence, so that the eye sees where the text begins.</summary>
    private static string EndSentence(string title) => "。！？：；".Contains(title[^1]) ? title : title + "。";

    private static ImmutableArray<DocumentRun> Runs(ProseParagraph paragraph)
    {
        var runs = paragraph.Runs.Select(static r =>
            new DocumentRun(r.Text, r.IsEmphasized ? RunRole.Emphasis : RunRole.Plain));
        return paragraph.Marker.Length == 0 ? [.. runs] : [new DocumentRun(paragraph.Marker), .. runs];
    }
}
