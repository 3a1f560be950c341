using System.Collections.Immutable;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Tables;
using PlanDsl.Emit.Typography;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>
/// A form's table on paper: a sentence with blanks stands beside the classification that breaks it down.
/// </summary>
internal static class PaperTable
{
    /// <summary>Full-width characters of a blank in running text.</summary>
    private const int BlankWidth = 4;

    internal static TableModel Build(FieldRowsSymbol form, FormFields fields)
    {
        var hasLeft = form.Sentence is not null || form.Groups.Any(static g => g.Title is not null);
        var columns = RowColumns.Of(form.Numbering, hasLeft, form.Sentence is not null);
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(TableParts.Header(form, columns));
        var sentence = form.Sentence;
        foreach (var group in form.Groups)
        {
            if (sentence is not null && group is { Kind: FieldGroupKind.Classification, Fields.Length: > 0 })
            {
                rows.AddRange(BesideSentence(form, sentence, group, fields, columns, isFirst: rows.Count == 1));
                sentence = null;
            }
            else
            {
                rows.AddRange(TableParts.GroupRows(form, group, fields, columns, sharesCells: true));
            }
        }

        if (sentence is not null)
        {
            var width = columns.Labels + form.Columns.Length - 1;
            rows.Add(new TableRow([new TableCell(CellRole.Sentence, Sentence(sentence, fields, false), width)]));
        }

        return new TableModel(Widths(form, columns), 1, rows.ToImmutable());
    }

    /// <summary>
    /// The sentence on the left over all rows; the classification's caption and classes on the right.
    /// </summary>
    private static IEnumerable<TableRow> BesideSentence(
        FieldRowsSymbol form,
        SentenceSymbol sentence,
        FieldGroupSymbol classification,
        FormFields fields,
        RowColumns columns,
        bool isFirst)
    {
        var rows = FieldRow.Of(classification).Length + 1;
        var right = columns with { HasLeft = false, NumberIsFirst = columns.HasNumbers };

        // Below other rows the classification is a table of its own and repeats the captions of its columns.
        var caption = TableParts.Title(
            CellRole.Caption, classification, right.Labels + (isFirst ? form.Columns.Length - 1 : 0));
        var captions = isFirst ? [] : form.Columns.Skip(1)
            .Select(static c => TableParts.Caption(c));
        yield return new TableRow(
        [
            new TableCell(CellRole.Sentence, Sentence(sentence, fields, true), 1, rows),
            caption,
            .. captions,
        ]);
        var untitled = classification with { Title = null };
        foreach (var row in TableParts.GroupRows(form, untitled, fields, right, sharesCells: true))
        {
            yield return row;
        }
    }

    /// <summary>
    /// In a narrow cell every blank stands on a line of its own, with its unit and the mark after it.
    /// </summary>
    private static ImmutableArray<CellInline> Sentence(SentenceSymbol sentence, FormFields fields, bool isNarrow)
    {
        var content = ImmutableArray.CreateBuilder<CellInline>();
        foreach (var part in sentence.Pieces)
        {
            if (part.Blank is { } blank)
            {
                Break(content, isNarrow);
                content.Add(new CellInput(fields[blank], BlankWidth));
                content.Add(new CellText(TableParts.Attribute(blank, blank.Unit?.Name ?? string.Empty)));
                continue;
            }

            var mark = part.Text.Length - part.Text.TrimStart('；', '，', '。', '、').Length;
            AddText(content, part.Text[..mark], sentence);
            if (mark < part.Text.Length)
            {
                Break(content, isNarrow);
                AddText(content, part.Text[mark..], sentence);
            }
        }

        return content.ToImmutable();
    }

    private static void Break(ImmutableArray<CellInline>.Builder content, bool isNarrow)
    {
        if (isNarrow && content.Count > 0)
        {
            content.Add(new CellBreak());
        }
    }

    private static void AddText(ImmutableArray<CellInline>.Builder content, string text, SentenceSymbol sentence)
    {
        if (text.Length > 0)
        {
            content.Add(new CellText(TracedText.Written(text, sentence.Location)));
        }
    }

    private static ImmutableArray<double> Widths(FieldRowsSymbol form, RowColumns columns)
    {
        var left = form.Sentence is not null ? 40.0 : 32.0;
        var figure = form.Groups.Any(static g => g.Fields.Any(static f => f.InCellOf is not null)) ? 28.0 : 20;
        ImmutableArray<double> right = form.Remarks == RemarkGranularity.None
            ? [Math.Max(24, figure)]
            : [figure, 24];
        ImmutableArray<double> before = (columns.HasLeft, columns.HasNumbers, columns.NumberIsFirst) switch
        {
            (true, true, true) => [12, left],
            (true, true, false) => [left, 12],
            (true, false, _) => [left],
            (false, true, _) => [12],
            _ => [],
        };
        return [.. before, TypeArea.Width - right.Sum() - before.Sum(), .. right];
    }
}
