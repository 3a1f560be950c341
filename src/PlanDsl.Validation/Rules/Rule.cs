using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules;

/// <summary>
/// One check of a plan and the only code that it reports. It reads and reports; rules do not know of each other, so
/// their order is free.
/// </summary>
/// <param name="descriptor">Code, severity and texts; the rule's own, since a code belongs to one rule.</param>
public abstract class Rule(DiagnosticDescriptor descriptor)
{
    /// <summary>What it reports.</summary>
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>What it finds in a plan, whose texts are read for all rules together.</summary>
    internal abstract IEnumerable<Diagnostic> Check(PlanModel plan, PlanTexts texts);

    /// <summary>A finding at a place.</summary>
    /// <param name="location">Where.</param>
    /// <param name="arguments">What fills the {0}, {1}… of the texts.</param>
    private protected Diagnostic Report(Location location, params MessageArgument[] arguments) =>
        Diagnostic.Create(Descriptor, location, arguments);

    /// <summary>A finding about a stretch of a text.</summary>
    private protected Diagnostic Report(WrittenText text, int start, int length, params MessageArgument[] arguments) =>
        Report(text.At(start, length), arguments);
}
