using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>An order is numbered 第12号 (GB/T 9704-2012, 10.2).</summary>
/// <remarks>{0}: the number.</remarks>
internal sealed class OrderNumberRule() : PlanRule(new(
    "PLN3096",
    Severity.Warning,
    new("令号格式不对", "Number of an order in another form"),
    new("令号“{0}”不是“第12号”的格式。", "The number \"{0}\" is not of the form \"第12号\"."),
    new("写成“第12号”，序号不编虚位（GB/T 9704-2012，10.2）。", "Write it like \"第12号\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Notice is { Format: NoticeFormat.Decree or NoticeFormat.Order, Number: { } number }
        && !IsNumberOfOrder(number.Text)
            ? [Report(number.Location, number.Text)]
            : [];

    /// <summary>第12号; 第×号 of a draft.</summary>
    private static bool IsNumberOfOrder(string text) =>
        text is ['第', .. var serial, '号']
        && (serial == "×" || (serial.Length > 0 && serial[0] != '0' && serial.All(char.IsAsciiDigit)));
}
