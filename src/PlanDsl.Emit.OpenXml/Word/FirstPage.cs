using System.Collections.Immutable;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>Page 1 of a document shows text (GB/T 9704-2012, 7.2.4, 7.3.2).</summary>
/// <param name="layout">The look.</param>
/// <param name="page">The page.</param>
/// <param name="isCautious">Whether lines are counted as the program that needs most of them breaks them.</param>
internal sealed class FirstPage(NoticeLayout layout, PageLayout page, bool isCautious = false)
{
    /// <summary>Twips that are free below the first line of the text; below 0 if page 1 shows none.</summary>
    public int Spare(ImmutableArray<DocumentBlock> blocks)
    {
        var room = new PageRoom(layout, page, 1, isCautious);
        foreach (var block in blocks.TakeWhile(static b => b is not ParagraphBlock { Role: ParagraphRole.Body }))
        {
            room.Take(block);
        }

        return (room.Page == 1 ? room.Left : 0) - page.LinePitch.Twips;
    }
}
