using PlanDsl.Semantics;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>The texts of a plan as written.</summary>
internal static class WrittenTexts
{
    /// <summary>Every paragraph of prose.</summary>
    internal static IEnumerable<WrittenText> ProseOf(PlanModel plan) =>
        PlanReading.Prose(plan).SelectMany(static p => p.Paragraphs).Select(WrittenText.Of).OfType<WrittenText>();
}
