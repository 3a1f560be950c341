using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules;

/// <summary>A rule about the prose of a plan as a whole.</summary>
internal abstract class ProseRule(DiagnosticDescriptor descriptor) : Rule(descriptor)
{
    internal sealed override IEnumerable<Diagnostic> Check(PlanModel plan, PlanTexts texts) => Check(plan, texts.Prose);

    /// <summary>What it finds.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="prose">Its paragraphs as written.</param>
    protected abstract IEnumerable<Diagnostic> Check(PlanModel plan, ImmutableArray<WrittenText> prose);
}
