using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Registry;

/// <summary>One body, one name. The full name may stand too, for a plan may want to be formal.</summary>
/// <remarks>{0}: alias; {1}: short name.</remarks>
internal sealed class AliasRule() : PlanRule(new(
    "PLN3004",
    Severity.Warning,
    new("用了单位的别名", "Alias instead of the short name"),
    new("“{0}”登记的简称是“{1}”，同一单位在文中应只有一种叫法。", "The short name of \"{0}\" is \"{1}\"."),
    new("改为“{1}”。", "Write \"{1}\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        PlanReading.Bodies(plan)
            .Where(static b => b is { Body: not null, IsElided: false } && b.Body.Aliases.Contains(b.Printed))
            .Select(b =>
                Report(b.Location, b.Printed, b.Body!.ShortName) with
                {
                    Fix = [new TextChange(b.Location.Span, b.Body.ShortName)],
                });
}
