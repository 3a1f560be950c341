using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Templates;

/// <summary>A rule of the standard about a value of a manifest.</summary>
/// <param name="Path">Which value.</param>
/// <param name="Clause">Where the rule stands.</param>
/// <param name="Strength">How much it binds.</param>
/// <param name="Zh">What the value is for, in Chinese.</param>
/// <param name="En">The same in English.</param>
/// <param name="Expected">What the standard says.</param>
/// <param name="Find">The value, as it is shown.</param>
/// <param name="IsMet">Whether it is what the standard says.</param>
internal sealed record TemplateRule(
    string Path,
    string Clause,
    RuleStrength Strength,
    string Zh,
    string En,
    string Expected,
    Func<NoticeLayout, string> Find,
    Func<NoticeLayout, bool> IsMet);
