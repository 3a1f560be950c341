using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>Dates of a document are whole unless it is a draft.</summary>
/// <remarks>{0}: the date.</remarks>
internal sealed class WholeDateRule() : PlanRule(new(
    "PLN3024",
    Severity.Warning,
    new("成文日期不完整", "Incomplete date of the document"),
    new("日期“{0}”照原样印出，年、月、日不全或不用阿拉伯数字。", "The date \"{0}\" has no year, month or day in figures."),
    new("定稿时写成“2024年3月1日”，不加引号（GB/T 9704-2012，7.3.5.4）。", "Write it like \"2024年3月1日\", but without the quotes.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        new[] { plan.Date, plan.Notice?.Date, plan.Notice?.Imprint?.Date }.OfType<IssueDateValue>()
            .Where(d => d.Day is null && !plan.IsDraft)
            .Select(d => Report(d.Location, d.Printed));
}
