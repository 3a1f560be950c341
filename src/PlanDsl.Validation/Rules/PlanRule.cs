using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules;

/// <summary>A rule about what a plan says.</summary>
internal abstract class PlanRule(DiagnosticDescriptor descriptor) : Rule(descriptor)
{
    internal sealed override IEnumerable<Diagnostic> Check(PlanModel plan, PlanTexts texts) => Check(plan);

    /// <summary>What it finds.</summary>
    protected abstract IEnumerable<Diagnostic> Check(PlanModel plan);
}
