using System.Collections.Immutable;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.Origins;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>The blank forms of a plan.</summary>
public static class FormBuilder
{
    /// <summary>
    /// Builds the neutral models of the forms of a plan without errors, in the order of the plan; there is none of a
    /// form without a body.
    /// </summary>
    public static ImmutableArray<FormModel> Build(PlanModel plan)
    {
        var counted = Contents.Counted(plan);
        return [.. plan.Forms.Where(static f => f.HasBody).Select(f => Build(plan, new FormFields(f, counted)))];
    }

    /// <summary>Builds the neutral model of one form.</summary>
    internal static FormModel Build(PlanModel plan, FormFields fields)
    {
        var form = fields.Form;
        var (paper, sheet) = form.Shape.Match(
            rows => (PaperTable.Build(rows, fields), SheetTable.Build(rows, fields)),
            matrix => (
                MatrixTable.Build(matrix, fields, isPaper: true),
                MatrixTable.Build(matrix, fields, isPaper: false)),
            register => (
                RegisterTable.Build(register, fields, isPaper: true),
                RegisterTable.Build(register, fields, isPaper: false)));
        return new FormModel
        {
            Id = form.Id,
            PlanId = plan.Id,
            PlanTitle = plan.Title,
            Issuers = NoticeBlocks.Issuers(plan),
            Title = TracedText.Written(form.Title, form.Location),
            NamesInTitle = NoticeBlocks.Names(plan),
            BreaksInTitle = NoticeBlocks.Breaks(plan),
            Origin = new DerivedOrigin(form.Location),
            Version = form.Edition.Version,
            From = form.Edition.From,
            LegalHead = [.. FormLegalHead.Of(form.Edition)],
            Fields = fields.All,
            Head = [.. form.Head.Select(h => HeadItem(h, fields))],
            UnitLine = UnitLine(form),
            Paper = paper,
            Sheet = sheet,
            Tail = [.. form.Tail.Select(h => HeadItem(h, fields))],
            Notes =
            [
                .. form.Notes.SelectMany(static n => n.Paragraphs).Select(Note),
                .. form.PrintsRules ? PrintedRules.Of(form, fields.Numbers) : [],
            ],
        };
    }

    private static TracedText UnitLine(FormSymbol form) => form is { Unit: { } unit, UnitLocation: { } place }
        ? TracedText.Around($"计量单位：{TracedText.Written(unit.Name, place)}")
        : TracedText.Empty;

    private static FormHeadItem HeadItem(FormHeadSymbol head, FormFields fields) => new(
        TracedText.Around($"{TracedText.Written(head.Label, head.Location)}："),
        fields[head],
        head.IsDate
            ? TracedText.Derived(
                string.Concat(head.DateParts.Select(static p => $"{(p == '年' ? "　　　" : "　　")}{p}")), head.Location)
            : TracedText.Generated(new string('　', 12), GeneratedReason.Blank));

    private static TracedText Note(ProseParagraph paragraph, int index) =>
        TracedText.Wording(index == 0 ? "注：" : string.Empty)
            + Traces.Number(paragraph.Marker) + Traces.Of(paragraph);
}
