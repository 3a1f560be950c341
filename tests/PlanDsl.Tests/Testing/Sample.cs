using PlanDsl.Emit.Origins;

namespace PlanDsl.Tests.Testing;

/// <summary>Texts of models that no plan stands behind.</summary>
internal static class Sample
{
    /// <summary>Where such a model comes from.</summary>
    internal static Origin Origin { get; } = new GeneratedOrigin(GeneratedReason.Sample);

    /// <summary>A text.</summary>
    internal static TracedText Text(string text) => TracedText.Generated(text, GeneratedReason.Sample);
}
