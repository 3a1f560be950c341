using PlanDsl.Emit.Origins;

namespace PlanDsl.Tests.Testing;

/// <summary>Texts of models that no plan stands behind.</summary>
internal static class Sample
{
    /// <summary>A text.</summary>
    internal static TracedText Text(string text) => TracedText.Generated(text, GeneratedReason.Sample);
}
