using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>A form that comes again with each period is asked for as often as its period says.</summary>
/// <remarks>{0}: form; {1}: its period; {2}: deadline.</remarks>
internal sealed class FormPeriodRule() : PlanRule(new(
    "PLN3118",
    Severity.Warning,
    new("报告期和截止时间不一致", "Period and deadline differ"),
    new(
        "统计表“{0}”的报告期是“{1}”，报送的截止时间却是“{2}”。",
        "The form \"{0}\" has the period \"{1}\", but it is due \"{2}\"."),
    new("核对“报告期”和“截止”。", "Check \"report-period\" and the deadline.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var askedFor = Deadlines.ReportingsByForm(plan);
        return plan.Forms
            .Select(form => form.Edition is { Period: { } period, PeriodLocation: { } place }
                && askedFor[form.Id].SelectMany(static r => r.Deadlines).FirstOrDefault(d => Differs(period, d))
                    is { } other
                ? Report(place, form.Id, period.Zh, other.Printed)
                : null)
            .OfType<Diagnostic>();
    }

    /// <summary>
    /// Whether a deadline comes again in another cycle. A single day says nothing: a month's form may be due once.
    /// </summary>
    private static bool Differs(ChoiceInfo period, DeadlineValue deadline) =>
        deadline is RecurringDeadline recurring && Cycle(period) is var cycle
            && (cycle != recurring.Cycle || recurring.Every > 1);

    private static RecurrenceCycle? Cycle(ChoiceInfo period) => period.Word switch
    {
        ChoiceWord.Weekly => RecurrenceCycle.Week,
        ChoiceWord.TenDays => RecurrenceCycle.TenDays,
        ChoiceWord.Monthly => RecurrenceCycle.Month,
        ChoiceWord.Quarterly => RecurrenceCycle.Quarter,
        ChoiceWord.HalfYearly => RecurrenceCycle.HalfYear,
        ChoiceWord.Yearly => RecurrenceCycle.Year,
        ChoiceWord.Once => null,
        _ => throw new InvalidOperationException($"The period {period.Word} has no cycle in this rule"),
    };
}
