using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>A date can be filled in whole; the year may be understood.</summary>
/// <remarks>{0}: label; {1}: what is printed.</remarks>
internal sealed class DateBlankRule() : PlanRule(new(
    "PLN3010",
    Severity.Warning,
    new("填报日期不全", "Date blank incomplete"),
    new("“{0}”只印“{1}”，填不出完整的日期。", "\"{0}\" prints only \"{1}\"."),
    new("写成“{0}（年月日）”或“{0}（月日）”。", "Write \"{0}（年月日）\" or \"{0}（月日）\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.SelectMany(static f => f.Head)
            .Where(static h => h.IsDate && !h.DateParts.EndsWith("月日", StringComparison.Ordinal))
            .Select(h => Report(h.Location, h.Label, h.DateParts));
}
