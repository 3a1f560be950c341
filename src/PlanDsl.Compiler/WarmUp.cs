using System.Collections.Immutable;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Tables;
using PlanDsl.Forms;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Compiler;

/// <summary>
/// Does on another thread, with samples, what comes later in a run. A program that handles one plan and ends spends
/// most of its time on loading code; this way the second processor loads what the first will need next. Without it a
/// cold build of the composite took 1.34 times as long, a cold check of an earlier version 1.07 times (medians of 20
/// in turn, two cores). It is the only code here that is written for the start of a program.
/// </summary>
/// <remarks>
/// A thread of its own: the thread pool takes its time to start. What goes wrong here goes wrong again, and is
/// reported, where it is done for real. Nothing depends on its end.
/// </remarks>
public static class WarmUp
{
    /// <summary>Begins with what takes longest in a build, the notice; returns at once.</summary>
    public static void BeginBuild() => Begin(static () => NoticeWriter.Write(Notice));

    /// <summary>Begins with the small grammars of dates, deadlines, rules and counts; returns at once.</summary>
    public static void BeginCheck() => Begin(static () => _ = Values);

    private static ValueText Whole(string text) =>
        new(new SourceText(string.Empty, text), new TextSpan(0, text.Length));

    private static void Begin(Action work)
    {
        void Run()
        {
            try
            {
                work();
            }
            catch (Exception)
            {
                return;
            }
        }

        new Thread(Run) { IsBackground = true }.Start();
    }

    /// <summary>What the grammars make of a sample each; null would say that they do not take it.</summary>
    internal static object?[] Values =>
    [
        DeadlineGrammar.ParseDeadline(Whole("2021年1月8日前")).Value,
        PeriodGrammar.ParsePeriod(Whole("2020年11月—12月")).Value,
        CountGrammar.ParseCount(Whole("5件以上")).Value,
        RuleGrammar.ParseRule(Whole("若 甲 = 0 则 乙 = 0")).Value,
    ];

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
