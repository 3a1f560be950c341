using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>The year in a document's number is that of its date: numbers begin anew each year.</summary>
/// <remarks>{0}: number; {1}: date.</remarks>
internal sealed class NumberYearRule() : PlanRule(new(
    "PLN3104",
    Severity.Warning,
    new("文号的年份与成文日期不符", "Number of another year"),
    new("文号“{0}”的年份与成文日期（{1}）不是同一年。", "The number \"{0}\" is not of the year of the date ({1})."),
    new("核对文号和成文日期；旧稿改成新稿时最容易漏改。", "Check the number and the date.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan is { IssueDate: { } date, Notice.Number: { } number }
        && DocumentNumberText.YearOf(number.Text) is { } year && year != date.Year
            ? [Report(number.Location, number.Text, MessageArgument.Day(date))]
            : [];
}
