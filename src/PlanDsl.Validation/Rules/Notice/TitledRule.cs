using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>
/// A shell has a title (GB/T 9704-2012, 7.3.1). The mark of an order or of minutes is theirs (10.2, 10.3).
/// </summary>
internal sealed class TitledRule() : PlanRule(new(
    "PLN3020",
    Severity.Warning,
    new("通知没有标题", "Shell without title"),
    new("通知的标题是空的，印出来没有标题。", "The title of the notice is empty."),
    new("删去“标题”一行，由编制单位和方案名生成；或写出标题。", "Delete the line to have it made, or write one.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Notice is { Format: NoticeFormat.Common or NoticeFormat.Letter, Title: { Text: "" } title }
            ? [Report(title.Location)]
            : [];
}
