using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>What a form prints fits its rows, cells and names.</summary>
/// <remarks>{0}: characters; {1}: the most; {2}: the first of them.</remarks>
internal sealed class TextLengthRule() : PlanRule(new(
    "PLN3099",
    Severity.Error,
    new("统计表里的文字太长", "Text too long for a form"),
    new("“{2}……”有 {0} 个字，这里最多 {1} 个字。", "\"{2}…\" has {0} characters; {1} at most here."),
    new("缩短：表格、Excel 的单元格和名称放不下；说明写到“注”里，或者写成正文。",
        "Shorten it: rows, cells and names of Word and Excel cannot take it. Explain in a note or in prose.")))
{
    private const int Shown = 20;

    protected override IEnumerable<Diagnostic> Check(PlanModel plan) => plan.Forms.SelectMany(Check);

    private IEnumerable<Diagnostic> Check(FormSymbol form) =>
        Over(TextLimits.Blank, form.Head.Concat(form.Tail).Select(static h => new PlacedText(h.Label, h.Location)))
            .Concat(Over(TextLimits.EnglishName, EnglishNames(form)))
            .Concat(Over(TextLimits.Label, Labels(form)))
            .Concat(Over(TextLimits.Caption, Captions(form)))
            .Concat(Over(TextLimits.Choice, form.Fields
                .SelectMany(static f => f.Choices.Select(c => new PlacedText(c, f.Location)))))
            .Concat(Over(TextLimits.Note, form.Notes.SelectMany(static n => n.Paragraphs)
                .Where(static p => p.Runs.Length > 0)
                .Select(static p => new PlacedText(p.Text, p.Runs[0].Location))));

    private static IEnumerable<PlacedText> EnglishNames(FormSymbol form) =>
        form.Fields.Select(static f => new PlacedText(f.EnglishName ?? string.Empty, f.Location))
            .Append(new PlacedText(form.EnglishName ?? string.Empty, form.Location))
            .Append(new PlacedText(form.Register?.EnglishName ?? string.Empty, form.Location));

    private static IEnumerable<PlacedText> Labels(FormSymbol form) => form.Shape.Match(
        static rows => rows.Fields.Select(Label).Concat((rows.Sentence?.Pieces ?? [])
            .Select(p => new PlacedText(p.Text, rows.Sentence!.Location))),
        static _ => [],
        static register => register.Columns.Select(Label));

    private static PlacedText Label(FieldSymbol field) => new(field.Printed, field.Location);

    private static IEnumerable<PlacedText> Captions(FormSymbol form) => form.Shape.Match(
        static rows => rows.Columns.Select(static c => new PlacedText(c.Caption, c.Location))
            .Concat(rows.Groups.Select(static g => new PlacedText(g.Title ?? string.Empty, g.Location))),
        static matrix => matrix.Rows.Concat(matrix.Columns)
            .SelectMany(static line => (string[])[line.Printed, line.Group ?? string.Empty], Caption)
            .Prepend(new PlacedText(matrix.Caption, matrix.Location)),
        static register => [new PlacedText(register.Title, register.Location)]);

    private static PlacedText Caption(MatrixLineSymbol line, string text) => new(text, line.Location);

    private IEnumerable<Diagnostic> Over(int most, IEnumerable<PlacedText> texts) =>
        texts.Where(t => t.Text.Length > most).Select(t => Report(
            t.Location, t.Text.Length.ToString(CultureInfo.InvariantCulture),
            most.ToString(CultureInfo.InvariantCulture), Beginning(t.Text)));

    private static string Beginning(string text) =>
        text[..(char.IsHighSurrogate(text[Shown - 1]) ? Shown - 1 : Shown)];
}
