using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>A document number is written as GB/T 9704-2012, 7.2.5 wants it.</summary>
/// <remarks>{0}: the number.</remarks>
internal sealed class NumberFormRule() : PlanRule(new(
    "PLN3025",
    Severity.Warning,
    new("发文字号格式不对", "Document number in another form"),
    new("发文字号“{0}”不是“代字〔年份〕序号号”的格式。", "The document number \"{0}\" has another form."),
    new(
        "写成“临教发〔2024〕3号”：六角括号，年份四位，序号不编虚位、不加“第”（GB/T 9704-2012，7.2.5）。",
        "Write it like \"临教发〔2024〕3号\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Notice is { Number: { } number } notice
        && !DocumentNumberText.IsOpen(number.Text) && DocumentNumberText.IsBad(notice, number.Text)
            ? [Report(number.Location, number.Text)]
            : [];
}
