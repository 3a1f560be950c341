using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates;

/// <summary>One rule of the standard: looks at a document and writes down what deviates.</summary>
/// <param name="info">The rule.</param>
internal abstract class Gate(GateInfo info)
{
    /// <summary>The rule.</summary>
    internal GateInfo Info { get; } = info;

    /// <summary>Looks at a document. It knows no other gate.</summary>
    internal abstract void Check(RecognizedDocument document, GateSheet sheet);
}
