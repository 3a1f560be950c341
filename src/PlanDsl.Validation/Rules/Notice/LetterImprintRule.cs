using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>A letter prints neither office nor day of printing (GB/T 9704-2012, 10.1).</summary>
internal sealed class LetterImprintRule() : PlanRule(new(
    "PLN3095",
    Severity.Warning,
    new("信函的版记不写印发机关和日期", "A letter has no printing line"),
    new("信函的版记只有抄送，“印发”一行印不出来。", "The foot of a letter has copies only; \"imprint\" is not printed."),
    new("删去“印发”（GB/T 9704-2012，10.1）。", "Delete the line.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Notice is { Format: NoticeFormat.Letter, Imprint: { } imprint } ? [Report(imprint.Location)] : [];
}
