using System.Collections.Immutable;
using PlanDsl.Emit.Tables;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>The blank forms of a plan.</summary>
public static class FormBuilder
{
    /// <summary>The version of a form whose plan declares none.</summary>
    private const string FirstVersion = "1.0";

    /// <summary>
    /// Builds the neutral models of the forms of a plan without errors, in the order of the plan; there is none of a
    /// form without a body.
    /// </summary>
    public static ImmutableArray<FormModel> Build(PlanModel plan) =>
        [.. plan.Forms.Where(static f => f.HasBody).Select(f => Build(plan, f))];

    /// <summary>Builds the neutral model of one form.</summary>
    internal static FormModel Build(PlanModel plan, FormSymbol form) => new()
    {
        Id = form.Id,
        PlanId = plan.Id,
        PlanTitle = plan.Title,
        Title = form.Title,
        Version = FirstVersion,
        Inputs = FormInputs.Of(form),
        Head = [.. form.Head.Select(HeadItem)],
        UnitLine = form.Unit is null ? null : $"计量单位：{form.Unit.Name}",
        Paper = TableOf(form) ?? PaperTable.Build(form),
        Sheet = TableOf(form) ?? SheetTable.Build(form),
        Tail = [.. form.Tail.Select(HeadItem)],
        Notes = [.. form.Notes.SelectMany(static n => n.Paragraphs).Select(NoteText)],
    };

    /// <summary>A list or a matrix, which are the same on paper and in a workbook; null for rows of fields.</summary>
    private static TableModel? TableOf(FormSymbol form) =>
        form.Register is { } register ? RegisterTable.Build(register)
        : form.Matrix is { } matrix ? MatrixTable.Build(form, matrix)
        : null;

    private static FormHeadItem HeadItem(FormHeadSymbol head) => new(
        head.Label + "：",
        head.Id,
        head.IsDate
            ? string.Concat(head.DateParts.Select(static p => $"{(p == '年' ? "　　　" : "　　")}{p}"))
            : new string('　', 12));

    private static string NoteText(ProseParagraph paragraph, int index) =>
        (index == 0 ? "注：" : string.Empty) + paragraph.Marker + paragraph.Text;
}
