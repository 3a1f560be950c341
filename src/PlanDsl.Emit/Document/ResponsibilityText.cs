using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>Responsibility in words: 甲牵头，乙、丙配合，按职责分工负责.</summary>
internal static class ResponsibilityText
{
    /// <summary>In brackets, as it stands at the end of a paragraph.</summary>
    internal static string InBrackets(ResponsibilitySymbol responsibility) => $"（{Write(responsibility)}）";

    private static string Write(ResponsibilitySymbol responsibility)
    {
        var shares = responsibility.Shares.Select(static s =>
            string.Join('、', s.Bodies.Select(static b => b.Printed)) + s.Role);
        var text = string.Join('，', shares);
        var lastHasRole = responsibility.Shares.LastOrDefault()?.Role is not null;
        return responsibility.Closing is null ? text
            : lastHasRole ? $"{text}，{responsibility.Closing}"
            : text + responsibility.Closing;
    }
}
