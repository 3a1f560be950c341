namespace PlanDsl.Emit.OpenXml;

/// <summary>A value of a manifest that is not what the standard says.</summary>
/// <param name="Path">Which value, such as page.top or styles.Title.size.</param>
/// <param name="Clause">Where the rule stands.</param>
/// <param name="Strength">How much the rule binds.</param>
/// <param name="Zh">What the value is for, in Chinese.</param>
/// <param name="En">The same in English.</param>
/// <param name="Found">The value.</param>
/// <param name="Expected">What the standard says.</param>
public sealed record TemplateDeviation(
    string Path, string Clause, RuleStrength Strength, string Zh, string En, string Found, string Expected);
