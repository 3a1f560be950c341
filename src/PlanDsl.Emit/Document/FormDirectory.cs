using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>报表目录: the forms, who returns them, when, to whom.</summary>
internal static class FormDirectory
{
    /// <summary>
    /// The captions, then a row a form and reporting; a form that no reporting asks for has one as well.
    /// </summary>
    internal static IReadOnlyList<string[]> Rows(PlanModel plan) =>
    [
        ["表名", "填报单位", "报送时间", "报至"],
        .. plan.Forms.SelectMany(form =>
        {
            var reportings = Deadlines.ReportingsAskingFor(plan, form).ToList();
            return reportings.Count == 0
                ? [[form.Title, string.Empty, string.Empty, string.Empty]]
                : reportings.Select(r => (string[])
                [
                    form.Title, BodyList.Print(r.Reporters), ReportingSentence.Times(r), BodyList.Print(r.Receivers),
                ]);
        }),
    ];
}
