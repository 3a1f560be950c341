using PlanDsl.Emit.Origins;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>报表目录: the forms, who returns them, when, to whom.</summary>
internal static class FormDirectory
{
    /// <summary>
    /// The captions, then a row a form and reporting; a form that no reporting asks for has one as well.
    /// </summary>
    internal static IReadOnlyList<TracedText[]> Rows(PlanModel plan)
    {
        var askedFor = Deadlines.ReportingsByForm(plan);
        return
        [
            [.. ((string[])["表名", "填报单位", "报送时间", "报至"]).Select(TracedText.Wording)],
            .. plan.Forms.SelectMany(form =>
            {
                var reportings = askedFor[form.Id].ToList();
                return reportings.Count == 0
                    ? [[Title(form), TracedText.Empty, TracedText.Empty, TracedText.Empty]]
                    : reportings.Select(r => (TracedText[])
                    [
                        Title(form), Traces.Of(r.Reporters), ReportingSentence.TimesOf(r), Traces.Of(r.Receivers),
                    ]);
            }),
        ];
    }

    private static TracedText Title(FormSymbol form) => TracedText.Written(form.Title, form.Location);
}
