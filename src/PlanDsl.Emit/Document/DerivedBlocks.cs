using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Emit.Tables;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>Parts that are written from what the plan declares.</summary>
internal static class DerivedBlocks
{
    internal static void Write(TextFlow flow, DerivedKind kind)
    {
        switch (kind)
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
                WriteTable(flow, TaskTable.Rows(flow.Plan));
                break;
            case DerivedKind.FormTable:
                WriteTable(flow, FormDirectory.Rows(flow.Plan));
                break;
        }
    }

    /// <summary>A table with numbered rows; columns that hold nothing are left out.</summary>
    /// <param name="flow">Where it goes.</param>
    /// <param name="rows">The captions, then the rows; all of the same length, without the numbers.</param>
    private static void WriteTable(TextFlow flow, IReadOnlyList<string[]> rows)
    {
        if (rows.Count < 2)
        {
            return;
        }

        var columns = Enumerable.Range(0, rows[0].Length)
            .Where(c => rows.Skip(1).Any(r => r[c].Length > 0)).ToList();
        var cells = rows.Select((row, i) => (string[])
        [
            i == 0 ? "序号" : i.ToString(CultureInfo.InvariantCulture), .. columns.Select(c => row[c]),
        ]).ToList();
        var texts = cells.SelectMany(static row => row.Select(static (text, c) => new ColumnText(c, text)));
        flow.Block(new TableBlock(new TableModel(
            ColumnFit.Of(texts, columns.Count + 1), 1, [.. cells.Select(static (row, i) => Row(row, i == 0))])));
    }

    private static TableRow Row(string[] cells, bool isHeader) => new(
        [.. cells.Select((text, c) => new TableCell(
            isHeader ? CellRole.Header : c == 0 ? CellRole.Centred : CellRole.Text,
            text.Length == 0 ? ImmutableArray<CellInline>.Empty : [new CellText(text)]))]);
}
