using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Tables;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>Parts that are written from what the plan declares.</summary>
internal static class DerivedBlocks
{
    internal static void Write(TextFlow flow, DerivedSymbol derived)
    {
        switch (derived.Kind)
        {
            case DerivedKind.Duties:
                foreach (var duty in DutyText.Of(flow.Plan))
                {
                    flow.Paragraph([new DocumentRun(duty)]);
                }

                break;
            case DerivedKind.Reporting:
                foreach (var reporting in flow.Plan.Reportings)
                {
                    flow.Paragraph([new DocumentRun(ReportingSentence.Of(reporting))]);
                }

                break;
            case DerivedKind.TaskTable:
                WriteTable(flow, TaskTable.Rows(flow.Plan), derived);
                break;
            case DerivedKind.FormTable:
                WriteTable(flow, FormDirectory.Rows(flow.Plan), derived);
                break;
        }
    }

    /// <summary>A table with numbered rows; columns that hold nothing are left out.</summary>
    /// <param name="flow">Where it goes.</param>
    /// <param name="rows">The captions, then the rows; all of the same length, without the numbers.</param>
    /// <param name="derived">What asks for it.</param>
    private static void WriteTable(TextFlow flow, IReadOnlyList<TracedText[]> rows, DerivedSymbol derived)
    {
        if (rows.Count < 2)
        {
            return;
        }

        var columns = Enumerable.Range(0, rows[0].Length)
            .Where(c => rows.Skip(1).Any(r => r[c].Length > 0)).ToList();
        var cells = rows.Select((row, i) => (TracedText[])
        [
            i == 0
                ? TracedText.Wording("序号")
                : Traces.Number(i.ToString(CultureInfo.InvariantCulture)),
            .. columns.Select(c => row[c]),
        ]).ToList();
        var texts = cells.SelectMany(static row => row.Select(static (text, c) => new ColumnText(c, text)));
        var table = new TableModel(
            ColumnFit.Of(texts, columns.Count + 1), 1, [.. cells.Select(static (row, i) => Row(row, i == 0))]);
        flow.Block(new TableBlock(table, new DerivedOrigin(derived.Location)));
    }

    private static TableRow Row(TracedText[] cells, bool isHeader) => new(
        [.. cells.Select((text, c) => new TableCell(
            isHeader ? CellRole.Header : c == 0 ? CellRole.Centred : CellRole.Text,
            text.Length == 0 ? ImmutableArray<CellInline>.Empty : [new CellText(text)]))]);
}
