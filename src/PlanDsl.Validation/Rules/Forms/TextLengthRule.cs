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

    private static IEnumerable<PlacedText> Labels(FormSymbol form) =>
        (form.Sentence?.Blanks ?? []).Concat(form.Groups.SelectMany(static g => g.Fields))
            .Concat(form.Register?.Fields ?? [])
            .Select(static f => new PlacedText(f.Printed, f.Location))
            .Concat((form.Sentence?.Pieces ?? []).Select(p => new PlacedText(p.Text, form.Sentence!.Location)));

    private static IEnumerable<PlacedText> Captions(FormSymbol form)
    {
        foreach (var column in form.Columns)
        {
            yield return new PlacedText(column.Caption, column.Location);
        }

        foreach (var group in form.Groups)
        {
            yield return new PlacedText(group.Title ?? string.Empty, group.Location);
        }

        if (form.Register is { } register)
        {
            yield return new PlacedText(register.Title, register.Location);
        }

        if (form.Matrix is { } matrix)
        {
            yield return new PlacedText(matrix.Caption, matrix.Location);
            foreach (var line in matrix.Rows.Concat(matrix.Columns))
            {
                yield return new PlacedText(line.Printed, line.Location);
                yield return new PlacedText(line.Group ?? string.Empty, line.Location);
            }
        }
    }

    private IEnumerable<Diagnostic> Over(int most, IEnumerable<PlacedText> texts) =>
        texts.Where(t => t.Text.Length > most).Select(t => Report(
            t.Location, t.Text.Length.ToString(CultureInfo.InvariantCulture),
            most.ToString(CultureInfo.InvariantCulture), Beginning(t.Text)));

    private static string Beginning(string text) =>
        text[..(char.IsHighSurrogate(text[Shown - 1]) ? Shown - 1 : Shown)];
}
