using System.Collections.Immutable;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Tables;
using PlanDsl.Forms;

namespace PlanDsl.Compiler;

/// <summary>
/// Writes a sample notice on another thread while the plan is read and bound. A program that builds one plan and ends
/// spends most of its time on loading code; this way the second processor loads what the first will need next.
/// Without it a cold build of the composite took 1.34 times as long (medians of 20 pairs, two cores); for a check the
/// same gained nothing and is not done. It is the only code here that is written for the start of a program.
/// </summary>
public static class WarmUp
{
    /// <summary>Begins; returns at once. Nothing depends on its end.</summary>
    /// <remarks>
    /// A thread of its own: the thread pool takes its time to start. What goes wrong here goes wrong again, and is
    /// reported, where it is done for real.
    /// </remarks>
    public static void BeginBuild()
    {
        static void Run()
        {
            try
            {
                NoticeWriter.Write(Notice);
            }
            catch (Exception)
            {
                return;
            }
        }

        new Thread(Run) { IsBackground = true }.Start();
    }

    /// <summary>A document with a paragraph of each role and a form.</summary>
    internal static DocumentModel Notice
    {
        get
        {
            var paragraphs = Enum.GetValues<ParagraphRole>()
                .Select(static DocumentBlock (role) => new ParagraphBlock(role, [new DocumentRun(Word)]));
            return new DocumentModel(
                "0", "零", [new DocumentSection(PageOrientation.Portrait, [.. paragraphs, new FormBlock(Form)])]);
        }
    }

    private static TracedText Word => TracedText.Generated("一", GeneratedReason.Sample);

    private static FormModel Form
    {
        get
        {
            ImmutableArray<TableRow> rows =
            [
                new([new TableCell(CellRole.Header, [new CellText(Word)], 2)]),
                new(
                [
                    new TableCell(CellRole.Group, [new CellText(Word)], RowSpan: 2),
                    new TableCell(CellRole.Figure, [new CellInput(Field("甲"))]),
                ]),
                new(
                [
                    new TableCell(
                        CellRole.Sentence, [new CellText(Word), new CellInput(Field("乙"), 4), new CellBreak()]),
                ]),
            ];
            var table = new TableModel([78, 78], 1, rows);
            return new FormModel
            {
                Id = "0",
                PlanId = "0",
                PlanTitle = "零",
                Origin = new GeneratedOrigin(GeneratedReason.Sample),
                Title = Word,
                Version = "1.0",
                Fields = [Field("甲"), Field("乙"), Field("丙")],
                Head = [new FormHeadItem(Word, Field("丙"), Word)],
                Paper = table,
                Sheet = table,
                Notes = [Word],
            };
        }
    }

    private static FormField Field(string id) => new()
    {
        Id = id,
        Name = id,
        Label = id,
        Kind = InputKind.Whole,
        Origin = new GeneratedOrigin(GeneratedReason.Sample),
    };
}
