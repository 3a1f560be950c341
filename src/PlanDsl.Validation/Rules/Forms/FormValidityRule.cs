using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>A form is valid until it has been handed in for the last time.</summary>
/// <remarks>{0}: form; {1}: last day on which it is due.</remarks>
internal sealed class FormValidityRule() : PlanRule(new(
    "PLN3117",
    Severity.Warning,
    new("统计表先于最后一次报送失效", "Form invalid before it is last due"),
    new(
        "统计表“{0}”最后一次报送在 {1}，那时已经过了有效期。",
        "The form \"{0}\" is due for the last time on {1}, after the last day on which it is valid."),
    new("核对“有效期至”，或者报送的截止时间。", "Check \"valid-until\", or the deadline.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if (plan.Forms.All(static f => f.Edition.ValidUntil is null))
        {
            yield break;
        }

        var dates = new DueDates(plan);
        var askedFor = Deadlines.ReportingsByForm(plan);
        foreach (var form in plan.Forms)
        {
            var last = askedFor[form.Id].SelectMany(static r => r.Deadlines)
                .SelectMany(d => dates.Of(d).Dates).Select(static d => (DateOnly?)d.Day).Max();
            if (form.Edition is { ValidUntil: { } until, ValidUntilLocation: { } place } && last > until)
            {
                yield return Report(place, form.Id, MessageArgument.Day(last.Value));
            }
        }
    }
}
