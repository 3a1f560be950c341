using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Content;

/// <summary>A number that the author writes is the next one.</summary>
/// <remarks>{0}: the number; {1}: what should be its value.</remarks>
internal sealed class NumberOrderRule() : PlanRule(new(
    "PLN3045",
    Severity.Warning,
    new("编号重复或跳号", "Number repeats or skips"),
    new("编号“{0}”与前文不连续，按顺序应当是第{1}个。", "The number \"{0}\" is out of order; it should be number {1}."),
    new("删去“编号”让编译器编排；原件如此的，写“容许 PLN3045：理由”。", "Delete \"numbering\", or accept it with \"allow PLN3045: reason\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Chapters.Select(static c => c.OwnNumber)
            .Concat(plan.AllItems.Select(static i => i.OwnNumber))
            .Where(static n => n?.Value is { } value && value != n.Expected)
            .Select(n => Report(n!.Location, n.Text, n.Expected.ToString(CultureInfo.InvariantCulture)));
}
