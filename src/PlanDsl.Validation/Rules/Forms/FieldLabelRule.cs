using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>Who fills in a group can tell its fields apart.</summary>
/// <remarks>{0}: printed label.</remarks>
internal sealed class FieldLabelRule() : PlanRule(new(
    "PLN3014",
    Severity.Warning,
    new("两个字段印出来一样", "Two fields print the same"),
    new("“{0}”在同一组里印了两次，填表人分不清。", "\"{0}\" is printed twice in one group."),
    new("改写其中一个标签或单位。", "Change one label or unit.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.SelectMany(static f => f.Groups)
            .SelectMany(static g => g.Fields.GroupBy(static f => f.Printed).SelectMany(static same => same.Skip(1)))
            .Select(f => Report(f.Location, f.Printed));
}
