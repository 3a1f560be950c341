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
    /// <summary>Full-width characters of a line over the whole width of a table.</summary>
    private const double Line = 35;

    internal static TableModel Build(FieldRowsSymbol form, FormFields fields)
    {
        var columns = RowColumns.Of(form.Numbering, form.HasLeftColumn, form.Sentence is not null);
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
            var width = columns.Labels + form.Columns.Length - 1 + (form.HasCodes ? 1 : 0);
            rows.Add(new TableRow([new TableCell(CellRole.Sentence, Sentence(sentence, fields, false), width)]));
        }

        return FilledColumns.Table(1, rows.ToImmutable(), form.Widths);
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
            CellRole.Caption, classification,
            right.Labels + (form.HasCodes ? 1 : 0) + (isFirst ? form.Columns.Length - 1 : 0));
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
    /// In a narrow cell every blank stands on a line of its own, with its unit and the mark after it; in a wide one
    /// what belongs to a blank does, if they do not all stand on one line.
    /// </summary>
    private static ImmutableArray<CellInline> Sentence(SentenceSymbol sentence, FormFields fields, bool isNarrow)
    {
        var content = ImmutableArray.CreateBuilder<CellInline>();
        var isBroken = isNarrow || Width(sentence, fields) > Line;
        foreach (var part in sentence.Pieces)
        {
            if (part.Blank is { } blank)
            {
                Break(content, isNarrow);
                content.Add(CellInput.InText(fields[blank]));
                AddText(content, TableParts.Attribute(blank, blank.Unit?.Name ?? string.Empty));
                continue;
            }

            var mark = part.Text.Length - part.Text.TrimStart('；', '，', '。', '、').Length;
            AddText(content, Written(part.Text[..mark]));
            if (mark < part.Text.Length)
            {
                Break(content, isBroken);
                AddText(content, Written(part.Text[mark..]));
            }
        }

        return content.ToImmutable();

        TracedText Written(string text) => TracedText.Written(text, sentence.Location);
    }

    /// <summary>Its width once it is filled in, in full-width characters.</summary>
    private static double Width(SentenceSymbol sentence, FormFields fields) =>
        sentence.Pieces.Sum(part => part.Blank is { } blank
            ? CellInput.InText(fields[blank]).FilledWidth + TextWidth.Of(blank.Unit?.Name ?? string.Empty)
            : TextWidth.Of(part.Text));

    private static void Break(ImmutableArray<CellInline>.Builder content, bool isBroken)
    {
        if (isBroken && content.Count > 0)
        {
            content.Add(new CellBreak());
        }
    }

    private static void AddText(ImmutableArray<CellInline>.Builder content, TracedText text)
    {
        if (text.Length > 0)
        {
            content.Add(new CellText(text));
        }
    }
}
