using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>Responsibility as it is printed.</summary>
internal static class ResponsibilityText
{
    /// <summary>In brackets, as it stands at the end of a paragraph.</summary>
    internal static string InBrackets(ResponsibilitySymbol responsibility) => $"（{responsibility.Words}）";
}
